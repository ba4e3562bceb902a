import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const heartbeatEvery = 5_000;
/** Without a heartbeat for this long the owner is gone, whatever machine it ran on. */
const abandonedAfter = 60_000;
/** An owner file is written right after the folder is made; without one for this long, its maker died in between. */
const emptyAfter = 5_000;

/** True when a process of this machine with that number runs. @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * @typedef {object} Owner
 * @property {string} host
 * @property {number[]} pids the owner and the children whose work the lock protects
 */

/** @param {string} file @returns {Owner | undefined} */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

/** @param {unknown} error */
const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
/** @param {unknown} error */
const isPresent = (error) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** @param {string} file @returns {number} milliseconds since it was last written; 0 when it is not there */
function age(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? Date.now() - stats.mtimeMs : 0;
}

/** @param {string} folder */
function isAbandoned(folder) {
  const ownerFile = path.join(folder, 'owner.json');
  const owner = readOwner(ownerFile);
  if (!owner) return age(folder) > emptyAfter;
  if (owner.host === hostname()) return !owner.pids.some(isAlive);
  return age(ownerFile) > abandonedAfter;
}

/** Makes the folder; false when somebody else has it. @param {string} folder */
function tryMake(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (isPresent(error)) return false;
    throw error;
  }
}

/** Removes an abandoned lock. Only one process at a time may look and remove. @param {string} folder */
function clearAbandoned(folder) {
  const guard = `${folder}.clearing`;
  if (age(guard) > emptyAfter) rmSync(guard, { recursive: true, force: true });
  if (!tryMake(guard)) return;
  try {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

/**
 * Runs `work` while no other process of this checkout does. A folder is the lock: making one is atomic everywhere.
 * @template T
 * @param {string} folder
 * @param {(lock: { include: (pid: number) => void }) => Promise<T>} work `include` protects a child's work too,
 *   should this process be killed and the child go on
 * @param {() => void} [onWait] called once when another process has the lock
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, onWait) {
  mkdirSync(path.dirname(folder), { recursive: true });
  for (let tries = 0; !tryMake(folder); tries += 1) {
    if (tries === 1) onWait?.();
    clearAbandoned(folder);
    await wait(200);
  }
  const owner = { host: hostname(), pids: [process.pid] };
  const write = () => {
    // Somebody may have emptied the cache folder meanwhile.
    if (existsSync(folder)) writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(owner));
  };
  const release = () => rmSync(folder, { recursive: true, force: true });
  write();
  const heartbeat = setInterval(write, heartbeatEvery);
  process.once('exit', release);
  const include = (/** @type {number} */ pid) => {
    owner.pids.push(pid);
    write();
  };
  try {
    return await work({ include });
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    release();
  }
}
