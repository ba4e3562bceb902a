import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { computeStamp, isBuilt, removeStamp, writeStamp } from '../../../scripts/stamp.mjs';

let root = '';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
  for (const file of ['src/a.ts', 'app/page.tsx', 'server.ts', 'tsconfig.json', 'package-lock.json'])
    write(file, file);
  write('.next/BUILD_ID', '1');
  write('dist/server.mjs', '');
  writeStamp(root, computeStamp(root, ''));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  it('is used again while nothing has changed', () => {
    expect(isBuilt(root, '')).toBe(true);
  });

  it.each([
    ['a source changes', () => write('src/a.ts', 'other')],
    ['a source is added', () => write('src/b/c.ts', '')],
    ['a source is renamed', () => (rmSync(path.join(root, 'src/a.ts')), write('src/b.ts', 'src/a.ts'))],
    ['a dependency changes', () => write('package-lock.json', 'other')],
    ['the compiler is set differently', () => write('tsconfig.json', 'other')],
    ['the stamp is gone: a build was interrupted', () => removeStamp(root)],
    ['the pages are gone', () => rmSync(path.join(root, '.next'), { recursive: true })],
    ['the server is gone', () => rmSync(path.join(root, 'dist/server.mjs'))],
  ])('is made again when %s', (_, change) => {
    change();
    expect(isBuilt(root, '')).toBe(false);
  });

  it('is made again for another base path, which Next.js compiles in', () => {
    expect(isBuilt(root, '/nghi-quyet-57')).toBe(false);
  });

  it('is used again when tests, seeds or documents change', () => {
    for (const file of ['tests/a.test.ts', 'seed/a.md', 'docs/a.md', 'README.md']) write(file, 'x');
    expect(isBuilt(root, '')).toBe(true);
  });

  it('that rewrote tsconfig.json is not made twice', () => {
    const before = computeStamp(root, '');
    write('tsconfig.json', 'as next build writes it');
    writeStamp(root, before);
    expect(isBuilt(root, '')).toBe(true);
  });

  it('whose sources changed while it ran is made again', () => {
    const before = computeStamp(root, '');
    write('src/a.ts', 'saved during the build');
    writeStamp(root, before);
    expect(isBuilt(root, '')).toBe(false);
  });
});
