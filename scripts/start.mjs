import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { buildIfNeeded } from './buildIfNeeded.mjs';
import { describeError } from './failure.mjs';
import { installIfNeeded } from './install.mjs';
import { stopLongSteps } from './longStep.mjs';
import { checkDiskSpace, checkPortIsFree, loadEnvironmentFile, readBasePath, readPort } from './machine.mjs';
import { fromRoot, root } from './paths.mjs';
import { registerServer } from './runningServers.mjs';

/** What a server needs to write its database, search index and pictures for a while. */
const megabytesToRun = 50;
const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {NodeJS.Signals} signal */
const exitCodeOf = (signal) => 128 + constants.signals[signal];

/** While installing or building: end the children, leave no lock behind. @param {NodeJS.Signals} signal */
function abandon(signal) {
  stopLongSteps('SIGTERM');
  process.exit(exitCodeOf(signal));
}

async function prepare() {
  process.chdir(root);
  loadEnvironmentFile();
  const basePath = readBasePath(process.env);
  await checkPortIsFree(readPort(process.env), process.env.HOST);
  await installIfNeeded();
  await buildIfNeeded(basePath, () => registerServer(process.env.AGENCY ?? ''));
  await checkDiskSpace(megabytesToRun, process.env.DATA_DIR ?? '.');
  return basePath;
}

/** @param {string} basePath */
function runServer(basePath) {
  const server = spawn(
    process.execPath,
    ['--import', './scripts/preload.mjs', fromRoot('dist', 'server.mjs')],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', BASE_PATH: basePath },
      stdio: 'inherit',
    },
  );
  for (const signal of stopSignals) {
    process.removeListener(signal, abandon);
    process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  }
  server.once('error', fail);
  server.once('exit', (code, signal) => process.exit(signal ? exitCodeOf(signal) : (code ?? 1)));
}

/** @param {unknown} error */
function fail(error) {
  console.error(describeError(error));
  process.exit(1);
}

/** `npm start`. */
export async function main() {
  for (const signal of stopSignals) process.on(signal, abandon);
  try {
    runServer(await prepare());
  } catch (error) {
    fail(error);
  }
}
