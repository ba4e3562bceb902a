import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fromRoot, root } from '../scripts/paths.mjs';
import { atEnd } from './cleanUp';

export interface ServerProcess {
  origin: string;
  pid: number;
  /** From spawning to the first 200 of `/`. */
  startMilliseconds: number;
  stop: () => Promise<void>;
}

/** Of the servers measured: they listen on loopback only and their data are removed afterwards. */
export const administrator = { email: 'quan-tri@example.vn', password: 'mat-khau-do-toc-do-57' };

const startTimeout = 300_000;

/** Where a server keeps its data, and which settings a script that works on the same data needs. */
export function settingsOf(folder: string, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  };
}

/** Starts the built server on a folder; the first time it seeds it, which takes half a minute. */
export async function startServer(
  folder: string,
  port: number,
  { nodeArguments = [] }: { nodeArguments?: string[] } = {},
): Promise<ServerProcess> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [...nodeArguments, '--import', './scripts/preload.mjs', fromRoot('dist', 'server.mjs')],
    {
      cwd: root,
      env: settingsOf(folder, port),
      stdio: 'pipe',
    },
  );
  const stop = () => stopProcess(child, 'SIGTERM');
  atEnd(stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = (output + String(chunk)).slice(-4000)));
  }
  const origin = `http://127.0.0.1:${port}`;
  await untilHome(origin, child, () => output);
  return { origin, pid: child.pid ?? 0, startMilliseconds: performance.now() - started, stop };
}

async function untilHome(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = performance.now() + startTimeout;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended at start:\n${output()}`);
    if ((await statusOf(`${origin}/`)) === 200) return;
    await wait(5);
  }
  throw new Error(`The server was not ready in time:\n${output()}`);
}

/** Status of a first answer; undefined while nothing listens. Not `fetch`: its own start would be measured too. */
function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    get(address, { agent: false }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    }).once('error', () => resolve(undefined));
  });
}

/** Ends a process of ours and waits until it is gone. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(timer);
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.');
  return address.port;
}

/** Memory of a process in MB (resident). */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Processor time a process has used, in seconds. Unlike requests per second it does not suffer from neighbours. */
export function processorSeconds(pids: readonly number[]): number {
  const ticks = pids.flatMap((pid) => {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
    return afterName.split(' ').slice(11, 13).map(Number);
  });
  return ticks.reduce((sum, part) => sum + part, 0) / 100;
}
