// `npm test`: installs what is missing, then checks everything. `npm test -- unit int-sqlite` runs only those steps.
// The last line is always `N passed, N failed`; a skipped test and a step that could not run count as failed.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildIfNeeded } from '../scripts/buildIfNeeded.mjs';
import { describeError, Failure } from '../scripts/failure.mjs';
import { installIfNeeded } from '../scripts/install.mjs';
import { stopLongSteps } from '../scripts/longStep.mjs';
import { loadEnvironmentFile, readBasePath } from '../scripts/machine.mjs';
import { fromRoot, root } from '../scripts/paths.mjs';
import { isBuilt } from '../scripts/stamp.mjs';
import { runTool, runVitest, stopTools } from './support/steps.mjs';
import { summarise } from './support/summary.mjs';

/** @typedef {import('./support/summary.mjs').Count} Count */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] a step that must not have failed before
 * @property {() => Promise<Count>} run
 */

/** What the steps use beside node_modules; got when a step that needs it runs. @type {Record<string, string>} */
const found = {};

/** @type {Step[]} */
const steps = [
  { name: 'prettier', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'eslint', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'tsc', run: () => runTool('tsc', ['--noEmit', '-p', '.']) },
  { name: 'unit', run: () => runVitest('unit', found) },
  { name: 'contract', run: () => runVitest('contract', found) },
  { name: 'int-sqlite', run: () => runVitest('int-sqlite', found) },
  { name: 'int-mongodb', run: withMongod },
  { name: 'build', run: build },
  { name: 'e2e', needs: 'build', run: withBrowserAndJava },
];

async function withMongod() {
  const { findMongod } = await import('./support/mongod.mjs');
  found.MONGOMS_SYSTEM_BINARY = await findMongod();
  return runVitest('int-mongodb', found);
}

async function withBrowserAndJava() {
  const { findChromium } = await import('./support/chromium.mjs');
  const { findJava } = await import('./support/java.mjs');
  found.CHROMIUM_PATH = await findChromium();
  found.JAVA_PATH = await findJava();
  return runVitest('e2e', found);
}

/** The same build as `npm start`, made only when the sources have changed. */
async function build() {
  await buildIfNeeded(readBasePath(process.env));
  return { passed: 1, failed: 0 };
}

/** Files that Next.js makes for the type checker: there on a fresh clone too, gone when they are of older sources. */
function prepareGeneratedTypes() {
  const references = ['next', 'next/image-types/global'].map(
    (types) => `/// <reference types="${types}" />\n`,
  );
  if (!existsSync(fromRoot('next-env.d.ts'))) writeFileSync(fromRoot('next-env.d.ts'), references.join(''));
  if (!isBuilt(root, readBasePath(process.env)))
    rmSync(fromRoot('.next', 'types'), { recursive: true, force: true });
}

/** @param {string[]} names */
function chosenSteps(names) {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return steps.filter(({ name }) => names.length === 0 || names.includes(name));
  throw new Failure(
    `Không có bước ${unknown.join(', ')}; các bước: ${known.join(', ')}.`,
    `There is no step ${unknown.join(', ')}.`,
  );
}

/** A step that cannot run at all is one failure. @param {Step} step @param {import('./support/summary.mjs').Outcome[]} before */
async function runStep(step, before) {
  const started = Date.now();
  console.log(`\n━━ ${step.name}`);
  const blocked = before.find(({ name, count }) => name === step.needs && count.failed > 0);
  const outcome = blocked
    ? {
        count: { passed: 0, failed: 1 },
        note: `không chạy vì ${blocked.name} hỏng / not run, ${blocked.name} failed`,
      }
    : await step.run().then(
        (count) => ({ count, note: count.note ?? '' }),
        (error) => ({ count: { passed: 0, failed: 1 }, note: describeError(error) }),
      );
  if (outcome.note) console.error(outcome.note);
  return { name: step.name, seconds: (Date.now() - started) / 1000, ...outcome };
}

async function main() {
  process.chdir(root);
  const chosen = chosenSteps(process.argv.slice(2));
  loadEnvironmentFile();
  await installIfNeeded();
  mkdirSync(fromRoot('.cache', 'test-results'), { recursive: true });
  prepareGeneratedTypes();
  /** @type {import("./support/summary.mjs").Outcome[]} */
  const outcomes = [];
  for (const step of chosen) outcomes.push(await runStep(step, outcomes));
  return summarise(outcomes);
}

for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
]))
  process.on(signal, () => {
    stopLongSteps('SIGTERM');
    stopTools();
    process.exit(code);
  });

main().then(
  ({ text, failed }) => {
    console.log(text);
    process.exit(failed === 0 ? 0 : 1);
  },
  (error) => {
    console.error(describeError(error));
    console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
