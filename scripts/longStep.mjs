import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, knownFailure } from './failure.mjs';
import { fromCache, root } from './paths.mjs';

const plainLineEvery = 10_000;
const tailLines = 30;

/** Children still at work, so that a stopped parent leaves none behind. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends every child of a long step. @param {NodeJS.Signals} signal */
export function stopLongSteps(signal) {
  for (const child of running) child.kill(signal);
}

/** @param {number} started */
const seconds = (started) => `${Math.round((Date.now() - started) / 1000)} s`;

/**
 * One line, updated every second on a terminal; otherwise a plain line every ten seconds.
 * @param {string} label
 */
export function showProgress(label) {
  const started = Date.now();
  const terminal = process.stdout.isTTY === true;
  process.stdout.write(terminal ? `… ${label}` : `… ${label}\n`);
  const print = () =>
    process.stdout.write(terminal ? `\r… ${label} ${seconds(started)}` : `… ${label} ${seconds(started)}\n`);
  const timer = setInterval(print, terminal ? 1000 : plainLineEvery);
  /** @param {string} mark */
  return (mark) => {
    clearInterval(timer);
    process.stdout.write(`${terminal ? '\r\x1b[K' : ''}${mark} ${label} (${seconds(started)})\n`);
  };
}

/**
 * @typedef {object} LongStep
 * @property {string} label what the person waiting reads
 * @property {string} log name of the log file, without its extension
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 * @property {(pid: number) => void} [onSpawn]
 */

/**
 * Runs a command that takes its time: progress on the screen, output in a log.
 * Throws a Failure that says what to do when the cause is known.
 * @param {LongStep} step
 */
export async function runLongStep(step) {
  const logFile = fromCache('logs', `${step.log}.log`);
  const done = showProgress(step.label);
  const ending = await runToLog(step, logFile).catch((/** @type {Error} */ error) => {
    done('✖');
    throw error;
  });
  done(ending === 'exit 0' ? '✔' : '✖');
  if (ending !== 'exit 0') throw failureOf(step, logFile, ending);
}

/**
 * @param {LongStep} step
 * @param {string} logFile
 * @returns {Promise<string>} `exit <code>` or the signal's name
 */
function runToLog(step, logFile) {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawn(step.command, step.args, {
    cwd: root,
    env: step.env ?? process.env,
    shell: step.shell ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  if (child.pid !== undefined) step.onSpawn?.(child.pid);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    log.once('error', reject);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      log.end(() => resolve(signal ?? `exit ${code}`));
    });
  });
}

/**
 * @param {LongStep} step
 * @param {string} logFile
 * @param {string} ending
 */
function failureOf(step, logFile, ending) {
  const output = readFileSync(logFile, 'utf8');
  const shown = path.relative(root, logFile);
  const known = knownFailure(`${output}\n${ending}`);
  if (known) return new Failure(known.vi, `${known.en} (${shown})`);
  console.error(output.trimEnd().split('\n').slice(-tailLines).join('\n'));
  return new Failure(
    `${step.label}: không thành công (${ending}), xem đầy đủ ở ${shown}`,
    `failed, the whole output is in ${shown}`,
  );
}
