import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './lock.mjs';
import { fromCache } from './paths.mjs';

const folder = () => fromCache('running');

/** Process numbers of the servers that use this checkout's build now; forgets those that are gone. */
export function runningServers() {
  mkdirSync(folder(), { recursive: true });
  const [gone, alive] = [/** @type {string[]} */ ([]), /** @type {number[]} */ ([])];
  for (const name of readdirSync(folder())) {
    const pid = Number(name);
    if (isAlive(pid)) alive.push(pid);
    else gone.push(name);
  }
  for (const name of gone) rmSync(path.join(folder(), name), { force: true });
  return alive.filter((pid) => pid !== process.pid);
}

/** Says that a server of this process uses the build, until the process ends. @param {string} agency */
export function registerServer(agency) {
  const file = path.join(folder(), String(process.pid));
  mkdirSync(folder(), { recursive: true });
  writeFileSync(file, agency);
  process.once('exit', () => rmSync(file, { force: true }));
}
