import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runLongStep } from './longStep.mjs';
import { checkDiskSpace } from './machine.mjs';
import { fromCache, fromRoot } from './paths.mjs';
import { withLock } from './lock.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} file @returns {Packages} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * True when node_modules holds what package-lock.json asks for. The stamp is npm's own: it writes
 * `node_modules/.package-lock.json` when it has finished, and never for an interrupted installation.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([folder, { version, optional }]) =>
      folder === '' ||
      optional === true ||
      (installed[folder]?.version === version && existsSync(path.join(root, folder))),
  );
}

/** How to start npm: the one that started us, or the one on the PATH. @param {Record<string, string | undefined>} env */
function npmCommand(env) {
  const cli = env.npm_execpath;
  if (cli && path.basename(cli) === 'npm-cli.js')
    return { command: process.execPath, args: [cli], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** Installs the packages when they are missing or package-lock.json has changed. */
export async function installIfNeeded() {
  if (isInstalled(fromRoot())) return;
  await withLock(fromCache('install.lock'), install, () =>
    console.log('… Đang chờ một lần cài đặt khác / waiting for another installation'),
  );
}

/** @param {{ include: (pid: number) => void }} lock */
async function install({ include }) {
  if (isInstalled(fromRoot())) return;
  await checkDiskSpace(500);
  const npm = npmCommand(process.env);
  await runLongStep({
    label: 'Cài đặt thư viện / installing packages',
    log: 'install',
    ...npm,
    // The build needs the development packages too, whatever NODE_ENV says; the log level, whatever `npm --silent` set.
    args: [...npm.args, 'ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=notice'],
    onSpawn: include,
  });
}
