import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../scripts/lock.mjs';

let folder = '';

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'build.lock');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

describe('work under a lock', () => {
  it('takes turns', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} starts`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(folder, work(name))));
    const turns = order.filter((_, at) => at % 2 === 0).map((line) => line[0]);
    expect(order).toEqual(turns.flatMap((name) => [`${name} starts`, `${name} ends`]));
    expect(turns.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('gives its result and leaves no folder, also when it fails', async () => {
    expect(await withLock(folder, async () => 57)).toBe(57);
    await expect(withLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(folder)).toBe(false);
  });

  it('takes over from a process that died with the lock', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'owner.json'), JSON.stringify({ host: hostname(), pids: [gone] }));
    expect(await withLock(folder, async () => 'mine')).toBe('mine');
  });
});
