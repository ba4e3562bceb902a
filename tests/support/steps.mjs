import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fromCache, fromRoot, root } from '../../scripts/paths.mjs';
import { countTests } from './summary.mjs';

/** A step that hangs must not hold the run for ever. */
const longest = 20 * 60_000;

/** Where the tools' programs are, so that no shell and no npx stands between. @type {Record<string, string[]>} */
const programs = {
  prettier: ['prettier', 'bin', 'prettier.cjs'],
  eslint: ['eslint', 'bin', 'eslint.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  vitest: ['vitest', 'vitest.mjs'],
};

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the tools at work. */
export function stopTools() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} empty when it ended well, else how it ended
 */
function run(name, args, env = {}) {
  const program = fromRoot('node_modules', ...(programs[name] ?? []));
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longest,
  });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve(code === 0 ? '' : `${name}: ${signal ? `dừng bởi ${signal}` : `mã ${code}`}`);
    });
  });
}

/** A tool that passes or fails as a whole. @param {string} name @param {string[]} args */
export async function runTool(name, args) {
  const problem = await run(name, args);
  return problem ? { passed: 0, failed: 1, note: problem } : { passed: 1, failed: 0 };
}

/** A project of vitest.config.ts, test by test. @param {string} project @param {Record<string, string>} env */
export async function runVitest(project, env) {
  const file = fromCache('test-results', `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const problem = await run('vitest', ['run', '--project', project, '--allowOnly=false', ...reporters], {
    MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false',
    ...env,
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] };
  return countTests(report, problem);
}
