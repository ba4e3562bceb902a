import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { Failure } from '../../scripts/failure.mjs';
import { installSystemPackages, onPath } from '../../scripts/systemPackages.mjs';

/** The Nu HTML checker, a Java program. */
export const checkerJar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** A Java too old for the checker is none. @param {string | undefined} file */
const runsChecker = (file) =>
  file !== undefined && spawnSync(file, ['-jar', checkerJar, '--version'], { timeout: 60_000 }).status === 0;

const installed = () => [onPath('java')].find(runsChecker);

/**
 * Path of a Java that runs the checker: JAVA_PATH, the PATH, else installed with apt. The package of the checker
 * would fetch a Java of its own from the network when it is installed: .npmrc keeps it from that.
 * @returns {Promise<string>}
 */
export async function findJava() {
  const given = process.env.JAVA_PATH;
  if (given && runsChecker(given)) return given;
  if (given)
    throw new Failure(`JAVA_PATH=${given} không chạy được bộ kiểm tra HTML.`, 'JAVA_PATH does not start.');
  const found = installed();
  if (found) return found;
  await installSystemPackages(['default-jre-headless']);
  const added = installed();
  if (added) return added;
  throw new Failure(
    'Không có Java 11 trở lên: hãy cài gói default-jre-headless hoặc đặt JAVA_PATH rồi chạy lại.',
    'There is no Java 11 or newer: install the package default-jre-headless or set JAVA_PATH and run again.',
  );
}
