import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleIslands } from '../../../scripts/bundleIslands.mjs';
import { islandNames, islandPathsOf } from '../../../src/delivery/islandPaths';

const built = await bundleIslands('/dist');
const within = (folder: string) =>
  built
    .filter(({ path: file }) => path.basename(path.dirname(file)) === folder)
    .map(({ path: file, text }) => ({ file: path.basename(file), text }));
const bundles = within('islands');

const textOf = (name: string) => bundles.find(({ file }) => file.startsWith(`${name}.`))?.text ?? '';

describe('the islands of a build', () => {
  it('are the ones that pages know, no more and no less', () => {
    expect(bundles.map(({ file }) => file.replace(/\..*/, '')).sort()).toEqual([...islandNames].sort());
  });

  it.each(islandNames)('%s takes at most 2 KB on the way', (name) => {
    expect(textOf(name)).not.toBe('');
    expect(gzipSync(textOf(name), { level: 9 }).length).toBeLessThanOrEqual(2048);
  });

  it('block a page for at most 1 KB', () => {
    expect(Buffer.byteLength(textOf('display'))).toBeLessThanOrEqual(1024);
  });

  it.each(islandNames)('%s needs nothing that the content security policy refuses', (name) => {
    expect(textOf(name)).not.toMatch(
      /\beval\(|new Function|innerHTML|insertAdjacentHTML|setAttribute\("style"/,
    );
  });
});

describe('their addresses', () => {
  const [display] = bundles.map(({ file }) => file).filter((file) => file.startsWith('display'));

  it('carry a hash of the content', () => {
    expect(display).toMatch(/^display\.[0-9A-Z]{8}\.js$/);
    expect(islandPathsOf(bundles.map(({ file }) => file)).display).toBe(`/islands/${display}`);
  });

  it('are refused when the build lacks one', () => {
    expect(() => islandPathsOf(['displayOther.AB12CD34.js', 'display.js'])).toThrow(
      'The build has no island "display"',
    );
  });
});

describe('what portals of others load', () => {
  it('has names that never change', () => {
    expect(
      within('embed')
        .map(({ file }) => file)
        .sort(),
    ).toEqual(['nq57-items.css', 'nq57-items.js']);
  });

  it('takes at most 2 KB on the way', () => {
    for (const { text } of within('embed'))
      expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(2048);
  });
});
