import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violationsOf, type Source } from './sourceRules';
import { trustedFiles } from './trustedFiles';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const product = ['app', 'collections', 'src', 'payload.config.ts', 'server.ts'];

function filesOf(name: string): string[] {
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return /\.tsx?$/.test(name) ? [name] : [];
  return readdirSync(path.join(root, name)).flatMap((child) => filesOf(`${name}/${child}`));
}

const readSource = (file: string): Source => ({ file, text: readFileSync(path.join(root, file), 'utf8') });
const found = product.flatMap(filesOf);

describe('the sources of this product', () => {
  it('follow the direction of imports and keep frameworks, clock, network and environment at the edge', () => {
    expect(found.map(readSource).flatMap((source) => violationsOf(source, trustedFiles))).toEqual([]);
    // Parses every file of the product.
  }, 30_000);

  it('are all read: each part of the layout has files', () => {
    expect(found).toEqual(
      expect.arrayContaining(['src/content/contentItem.ts', 'src/publishing/publishedItems.ts']),
    );
  });

  it('have no trusted file that is gone or no longer needs the trust', () => {
    const idle = Object.keys(trustedFiles).filter(
      (file) => !found.includes(file) || violationsOf(readSource(file)).length === 0,
    );
    expect(idle).toEqual([]);
  });
});

describe('the direction of imports', () => {
  it.each([
    ['content must not import locale', 'src/content/a.ts', '../locale/dates'],
    ['agencies must not import locale', 'src/agencies/a.ts', '../locale/dates'],
    ['feeds must not import metadata', 'src/feeds/rss/a.ts', '../../metadata/schema'],
    ['search must not import publishing', 'src/search/a.ts', '../publishing/publish'],
    ['publishing must not import adapters', 'src/publishing/a.ts', '../adapters/env'],
    ['delivery must not import adapters', 'src/delivery/a.ts', '../adapters/env'],
    ['delivery must not import feeds', 'src/delivery/a.ts', '../feeds/rss'],
    ['delivery must not import adapters', 'src/delivery/b.ts', '../adapters/http/sendFile'],
    ['adapters must not import payload.config', 'src/adapters/commands/a.ts', '../../../payload.config'],
    ['adapters must not import collections', 'src/adapters/payload/a.ts', '../../../collections/slugs'],
    ['collections must not import payload.config', 'collections/A.ts', '../payload.config'],
    ['collections must not import payload.config', 'collections/A.ts', '@payload-config'],
    ['payload.config must not import app', 'payload.config.ts', './app/page'],
    ['app must not import server', 'app/(portal)/page.tsx', '../../server'],
    ['islands must not import locale', 'src/islands/clock.ts', '../locale/dates'],
    ['delivery must not import islands', 'src/delivery/a.ts', '../islands/clock'],
    ['publishing must not import tests', 'src/publishing/a.ts', '../../tests/support/builders'],
  ])('is kept: %s', (message, file, specifier) => {
    const text = `import { x } from '${specifier}';`;
    expect(violationsOf({ file, text })).toEqual([`${file}: ${message} (${specifier})`]);
  });

  it.each([
    ['a type', `import type { X } from '../adapters/env';`],
    ['a re-export', `export { x } from '../adapters/env';`],
    ['a later import', `const x = await import('../adapters/env');`],
    ['a require', `const x = require('../adapters/env');`],
  ])('holds for %s too', (_, text) => {
    expect(violationsOf({ file: 'src/content/a.ts', text })).toEqual([
      'src/content/a.ts: content must not import adapters (../adapters/env)',
    ]);
  });

  it.each([
    ['src/feeds/rss.ts', '../content/contentItem'],
    ['src/feeds/rss/items.ts', './channel'],
    ['src/publishing/publish.ts', '../editorial/permissions'],
    ['src/adapters/reader.ts', '../publishing/publishedItems'],
    ['collections/fields/slug.ts', '../../src/adapters/payload/slug'],
    ['payload.config.ts', './collections/Media'],
    ['app/feeds/route.ts', '../../src/feeds/rss'],
    ['app/(portal)/page.tsx', '@payload-config'],
    ['server.ts', './payload.config'],
  ])('lets %s import %s', (file, specifier) => {
    expect(violationsOf({ file, text: `import { x } from '${specifier}';` })).toEqual([]);
  });
});

describe('inner modules', () => {
  const file = 'src/publishing/a.ts';

  it.each([
    'payload',
    'payload/shared',
    '@payloadcms/richtext-lexical',
    'next',
    'next/headers.js',
    'mongodb',
    'node:fs',
    'node:fs/promises',
    'fs',
    'node:child_process',
    'node:net',
    'node:http',
    'node:process',
  ])('do not import %s', (specifier) => {
    const violations = violationsOf({ file, text: `import x from '${specifier}';` });
    expect(violations).toContain(`${file}: an inner module must not import ${specifier}`);
  });

  it.each([
    ['new Date()', 'const now = new Date();'],
    ['new Date()', 'const now = new Date;'],
    ['Date.now()', 'const now = Date.now();'],
    ['Date()', 'const now = Date();'],
    ['performance.now()', 'const now = performance.now();'],
    ['fetch()', `const answer = await fetch('https://example.org');`],
    ['fetch()', `const answer = await globalThis.fetch('https://example.org');`],
  ])('do not use %s', (what, text) => {
    expect(violationsOf({ file, text })).toEqual([`${file}: an inner module must not use ${what}`]);
  });

  it.each([
    ['a date made from an argument', file, 'export const at = (iso: string) => new Date(iso);'],
    [
      'words in a string or a comment',
      file,
      `// new Date() and process.env\nexport const say = 'fetch(x) Date.now()';`,
    ],
    ['hashes', file, `import { createHash } from 'node:crypto';`],
    ['compression in delivery', 'src/delivery/a.ts', `import { gzip } from 'node:zlib';`],
    [
      'the types of node:http in delivery',
      'src/delivery/a.ts',
      `import type { IncomingMessage } from 'node:http';`,
    ],
    [
      'the clock in an adapter',
      'src/adapters/clock.ts',
      'export const now = () => new Date().toISOString();',
    ],
    ['the clock in an island', 'src/islands/clock.ts', 'export const now = () => Date.now();'],
  ])('may have %s', (_, at, text) => {
    expect(violationsOf({ file: at, text })).toEqual([]);
  });

  it.each([
    ['node:http', `import { createServer } from 'node:http';`],
    ['node:http', `import { createServer } from 'node:http';\nimport type { Server } from 'node:http';`],
    ['node:fs', `import { readFile } from 'node:fs';`],
  ])('of delivery do not load %s', (specifier, text) => {
    const at = 'src/delivery/a.ts';
    const violations = violationsOf({ file: at, text });
    expect(new Set(violations)).toEqual(new Set([`${at}: an inner module must not import ${specifier}`]));
  });
});

describe('islands', () => {
  it('import no package', () => {
    expect(violationsOf({ file: 'src/islands/a.ts', text: `import { h } from 'react';` })).toEqual([
      'src/islands/a.ts: islands import nothing (react)',
    ]);
  });
});

describe('names', () => {
  it.each(['src/content/utils/a.ts', 'src/feeds/helpers/a.ts', 'app/common/a.ts', 'src/locale/utils.ts'])(
    'that say nothing are refused: %s',
    (file) => {
      expect(violationsOf({ file, text: 'export const a = 1;' })).toHaveLength(1);
    },
  );

  it('that say something are not', () => {
    expect(violationsOf({ file: 'src/content/commonMark.ts', text: 'export const a = 1;' })).toEqual([]);
  });
});

describe('the environment', () => {
  it.each([
    'export const port = process.env.PORT;',
    `export const port = process['env'].PORT;`,
    'export const port = process?.env?.PORT;',
    'const { env } = process;',
    `import { env } from 'node:process';`,
  ])('is read in one place, so not by: %s', (text) => {
    expect(violationsOf({ file: 'server.ts', text })).toEqual([
      'server.ts: only src/adapters/env.ts reads process.env',
    ]);
  });

  it('is read by its reader', () => {
    expect(
      violationsOf({ file: 'src/adapters/env.ts', text: 'export const port = process.env.PORT;' }),
    ).toEqual([]);
  });
});

describe('the Local API', () => {
  const file = 'app/(portal)/page.tsx';

  it.each([
    [`payload.find`, `await payload.find({ collection: 'media' });`],
    [`payload.findByID`, `await payload.findByID({ collection: 'media', id, overrideAccess: true });`],
    [
      `req.payload.create`,
      `await req.payload.create({ collection: 'media', data, overrideAccess: checked });`,
    ],
    [`this.payload.update`, `await this.payload.update(options);`],
    [`payload.delete`, `await payload.delete({ ...options, collection: 'media' });`],
    [`payload.findGlobal`, `await payload.findGlobal({ slug: 'site' });`],
    [`payload.count`, `await payload.count({ collection: 'media' });`],
  ])('checks access: %s is refused without', (call, text) => {
    expect(violationsOf({ file, text })).toEqual([`${file}: ${call}() without overrideAccess: false`]);
  });

  it.each([
    `await payload.find({ collection: 'media', overrideAccess: false, user });`,
    `await req.payload.findGlobal({ slug: 'site', overrideAccess: false });`,
    `list.find((entry) => entry.id === id);`,
    `payload.logger.info('ready');`,
  ])('is used well, or not at all, in: %s', (text) => {
    expect(violationsOf({ file, text })).toEqual([]);
  });

  it('is trusted in a file that is named with its reason, and in no other', () => {
    const text = `await payload.find({ collection: 'media' });`;
    const trusted = { 'src/adapters/media.ts': 'answers whether a file is in use; no person asks' };
    expect(violationsOf({ file: 'src/adapters/media.ts', text }, trusted)).toEqual([]);
    expect(violationsOf({ file: 'src/adapters/other.ts', text }, trusted)).toHaveLength(1);
  });
});
