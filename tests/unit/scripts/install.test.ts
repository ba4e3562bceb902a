import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/install.mjs';

let root = '';
const next = { 'node_modules/next': { version: '16.4.5' } };

function lock(file: string, packages: Record<string, { version: string; optional?: boolean }>): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(
    path.join(root, file),
    JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } }),
  );
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'install-'));
  lock('package-lock.json', { ...next, 'node_modules/sharp-win32': { version: '1.0.0', optional: true } });
  lock('node_modules/.package-lock.json', next);
  mkdirSync(path.join(root, 'node_modules/next'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the packages', () => {
  it('are installed when npm recorded what package-lock.json asks for; packages of other systems may be missing', () => {
    expect(isInstalled(root)).toBe(true);
  });

  it.each([
    ['node_modules is missing', () => rmSync(path.join(root, 'node_modules'), { recursive: true })],
    ['the installation was interrupted', () => rmSync(path.join(root, 'node_modules/.package-lock.json'))],
    ['a version changed', () => lock('package-lock.json', { 'node_modules/next': { version: '16.4.6' } })],
    [
      'a package was added',
      () => lock('package-lock.json', { ...next, 'node_modules/rss': { version: '1.2.2' } }),
    ],
    ['a package was deleted', () => rmSync(path.join(root, 'node_modules/next'), { recursive: true })],
  ])('are installed anew when %s', (_, change) => {
    change();
    expect(isInstalled(root)).toBe(false);
  });
});
