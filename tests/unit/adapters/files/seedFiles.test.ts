import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examineFile } from '../../../../src/adapters/files/examineFile';

const seed = fileURLToPath(new URL('../../../../seed', import.meta.url));
const names = (await readdir(seed, { recursive: true })).filter((name) => /\.(?:pdf|epub)$/.test(name));

/** They come from several programs: what a newsroom would upload. */
describe('the publications of the starting content', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(names)('are taken: %s', async (name) => {
    const file = path.join(seed, name);
    expect(await examineFile(file, (await stat(file)).size)).not.toHaveProperty('code');
  });
});
