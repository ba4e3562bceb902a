import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../../../src/adapters/env';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const settings = [...read('src/adapters/env.ts').matchAll(/^ {2}([A-Z][A-Z_]+): optional\(/gm)].map(
  ([, name = '']) => name,
);

function markdownBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(root, file)).isDirectory()) return markdownBelow(file);
    return name.endsWith('.md') ? [file] : [];
  });
}

const documents = ['README.md', 'CHANGELOG.md', ...markdownBelow('docs')];

/** Indented or fenced code and code spans hold examples, not links. */
const prose = (text: string): string =>
  text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/^ {4}.*$/gm, '')
    .replace(/`[^`\n]*`/g, '');

function linksOf(file: string): string[] {
  const targets = [...prose(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchor that GitHub makes of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

function hasTarget(file: string, target: string): boolean {
  const [name = '', anchor] = target.split('#');
  const linked = path.posix.normalize(name === '' ? file : path.posix.join(path.posix.dirname(file), name));
  if (!existsSync(path.join(root, linked))) return false;
  if (anchor === undefined) return true;
  const headings = [...read(linked).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return headings.includes(decodeURIComponent(anchor));
}

describe('the settings', () => {
  it('are found in the source, so that the checks below check something', () => {
    expect(settings).toEqual(expect.arrayContaining(['PORT', 'SITE_URL', 'BASE_PATH', 'CACHE_MB']));
    expect(settings).toHaveLength(Object.keys(readEnv({})).length);
  });

  it.each(settings)('%s is in .env.example, commented out', (name) => {
    expect(read('.env.example')).toMatch(new RegExp(`^#${name}=`, 'm'));
  });

  it.each(settings)('%s is in the table of the README', (name) => {
    expect(read('README.md')).toMatch(new RegExp(`^\\| \`${name}\`\\s+\\|`, 'm'));
  });

  it('of .env.example exist, and its examples are accepted', () => {
    const examples = [...read('.env.example').matchAll(/^#([A-Z_]+)=(.*)$/gm)];
    expect(examples.map(([, name]) => name).sort()).toEqual([...settings].sort());
    expect(() =>
      readEnv(Object.fromEntries(examples.map(([, name = '', value = '']) => [name, value]))),
    ).not.toThrow();
  });
});

describe('the documents', () => {
  it.each(documents)('%s links to what exists', (file) => {
    expect(linksOf(file).filter((target) => !hasTarget(file, target))).toEqual([]);
  });

  it('are all reachable by links from the README', () => {
    const reached = new Set(['README.md']);
    for (const file of reached) {
      for (const target of linksOf(file)) {
        const [name = ''] = target.split('#');
        if (name.endsWith('.md'))
          reached.add(path.posix.normalize(path.posix.join(path.posix.dirname(file), name)));
      }
    }
    expect(documents.filter((file) => !reached.has(file))).toEqual([]);
  });

  it.each(documents)('%s names only npm scripts that exist', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(file).matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(documents)('%s names only files of the sources that exist', (file) => {
    const named = [
      ...read(file).matchAll(/`((?:src|app|collections|commands|seed|scripts|tests)\/[^`\s<{*…]+)`/g),
    ];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  it('have no picture above 200 KB', () => {
    const pictures = readdirSync(path.join(root, 'docs/screenshots'));
    expect(
      pictures.filter((name) => statSync(path.join(root, 'docs/screenshots', name)).size > 200 * 1024),
    ).toEqual([]);
  });
});

describe('a decision record', () => {
  const records = readdirSync(path.join(root, 'docs/adr'));

  it.each(records)('is named by its number and under 90 lines: %s', (name) => {
    const text = read(`docs/adr/${name}`);
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    expect(text.startsWith(`# ${Number(name.slice(0, 4))}. `)).toBe(true);
    expect(text.trimEnd().split('\n').length).toBeLessThan(90);
  });

  it.each(records)('weighs options and says what follows: %s', (name) => {
    const text = read(`docs/adr/${name}`);
    expect(text).toMatch(/^Status: (accepted|superseded)/m);
    expect(text).toMatch(/Options|\*Options:\*/);
    expect(text).toMatch(/^## Consequences$/m);
  });
});
