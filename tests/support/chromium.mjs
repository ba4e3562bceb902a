import { spawnSync } from 'node:child_process';
import { Failure } from '../../scripts/failure.mjs';
import { installSystemPackages, onPath } from '../../scripts/systemPackages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string | undefined} file */
const starts = (file) =>
  file !== undefined && spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;

const installed = () => names.map(onPath).find(starts);

/**
 * Path of a Chromium that starts: CHROMIUM_PATH, the PATH, else installed with apt.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && starts(given)) return given;
  if (given) throw new Failure(`CHROMIUM_PATH=${given} không chạy được.`, 'CHROMIUM_PATH does not start.');
  const found = installed();
  if (found) return found;
  await installSystemPackages(['chromium']);
  const added = installed();
  if (added) return added;
  throw new Failure(
    'Không có Chromium: hãy cài gói chromium hoặc đặt CHROMIUM_PATH trỏ tới trình duyệt rồi chạy lại.',
    'There is no Chromium: install the package chromium or point CHROMIUM_PATH at a browser and run again.',
  );
}
