import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../scripts/failure.mjs';
import { showProgress } from '../../scripts/longStep.mjs';
import { fromCache } from '../../scripts/paths.mjs';

/** On a closed network the download neither fails nor goes on. */
const silenceAllowed = 20_000;
const downloadDir = () => fromCache('mongodb-binaries');

/** @returns {Promise<string | undefined>} the server mongodb-memory-server downloaded before */
export async function locateDownloadedMongod() {
  const { DryMongoBinary } = await import('mongodb-memory-server-core/lib/util/DryMongoBinary.js');
  const anywhere = await DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions());
  return (
    anywhere ?? DryMongoBinary.locateBinary(DryMongoBinary.getEnsuredOptions({ downloadDir: downloadDir() }))
  );
}

/** Bytes downloaded so far. */
function downloaded() {
  if (!existsSync(downloadDir())) return 0;
  const sizes = readdirSync(downloadDir()).map(
    (name) => statSync(path.join(downloadDir(), name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Lets mongodb-memory-server download a server, in a process of its own that can be given up. */
export async function downloadMongod() {
  const done = showProgress('Tải MongoDB / downloading MongoDB');
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ending = await endOf(child);
  done(ending.file ? '✔' : '✖');
  if (!ending.file) throw new Failure(`không tải được (${ending.reason})`, 'the download failed');
  return ending.file;
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<{ file?: string, reason: string }>}
 */
function endOf(child) {
  let [output, errors, size, lastGrowth] = ['', '', downloaded(), Date.now()];
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const watch = setInterval(() => {
    if (downloaded() > size) [size, lastGrowth] = [downloaded(), Date.now()];
    if (Date.now() - lastGrowth > silenceAllowed) child.kill('SIGKILL');
  }, 500);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearInterval(watch);
      if (code === 0) resolve({ file: output.trim(), reason: '' });
      else resolve({ reason: signal ? `${silenceAllowed / 1000} s không có dữ liệu` : lastLine(errors) });
    });
  });
}

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

async function main() {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  console.log(await MongoBinary.getPath({ downloadDir: downloadDir() }));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main().catch((error) => {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error);
    process.exit(1);
  });
