import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runLongStep } from './longStep.mjs';

/** Absolute path of a program on the PATH, or undefined. @param {string} name */
export function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => names.map((file) => path.join(folder, file)))
    .find((file) => existsSync(file));
}

/** How to call apt here: as root, through sudo without a password, or not at all. */
function aptPrefix() {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : undefined;
}

/**
 * Installs system packages where that is possible.
 * @param {string[]} names
 * @returns {Promise<boolean>} false when this machine does not let us; throws when it does and fails
 */
export async function installSystemPackages(names) {
  const prefix = aptPrefix();
  if (!prefix) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ args, /** @type {string} */ label) => {
    // `env` keeps the setting through sudo.
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return runLongStep({ label, log: `apt-${args[0]}`, command, args: rest, env });
  };
  await apt(['update', '-qq'], 'Đọc danh mục gói hệ thống / reading system packages');
  await apt(
    ['install', '-y', '--no-install-recommends', ...names],
    `Cài ${names.join(', ')} / installing system packages`,
  );
  return true;
}
