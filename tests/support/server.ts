import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import path from 'node:path';
import { programOptions } from '../../scripts/runBundled.mjs';

/** `E2E_AGENCY=dong-thap npx vitest run --project e2e tests/e2e/everyKind.test.ts` looks at another column. */
export const testedAgency = process.env.E2E_AGENCY ?? 'bo-xay-dung';

export const adminEmail = 'quan-tri@example.vn';
export const adminPassword = 'mat-khau-kiem-thu-57';

export interface RunningServer {
  /** `http://127.0.0.1:<port>`, without the base path. */
  origin: string;
  /** Everything the process printed so far. */
  output: () => string;
  dataDir: string;
  mediaDir: string;
  pid: number;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  /** Starts it again on the same data and port, with other settings where given. */
  restart: (env?: Record<string, string>) => Promise<RunningServer>;
}

export interface ServerSettings {
  agency?: string;
  databaseUri?: string;
  /** Folder with `data` and `media` to begin with, e.g. an already seeded one. */
  from?: string;
  env?: Record<string, string>;
}

/** The built server (`dist/server.mjs`) as its own process on a free port and in a folder of its own. */
export async function startServer(settings: ServerSettings = {}): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nq57-e2e-'));
  if (settings.from) await cp(settings.from, folder, { recursive: true });
  await mkdir(path.join(folder, 'data'), { recursive: true });
  return run(folder, await freePort(), settings);
}

async function run(folder: string, port: number, settings: ServerSettings): Promise<RunningServer> {
  const origin = `http://127.0.0.1:${port}`;
  const dataDir = path.join(folder, 'data');
  const mediaDir = path.join(folder, 'media');
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: origin,
    AGENCY: settings.agency ?? testedAgency,
    DATABASE_URI: settings.databaseUri ?? '',
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    ADMIN_EMAIL: adminEmail,
    ADMIN_PASSWORD: adminPassword,
    ...settings.env,
  };
  const server: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    [...programOptions, 'dist/server.mjs'],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  await untilReady(origin, server, () => output);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  return {
    origin,
    output: () => output,
    dataDir,
    mediaDir,
    pid: server.pid ?? 0,
    stop,
    restart: async (changed = {}) => {
      await stop();
      return run(folder, port, { ...settings, env: { ...settings.env, ...changed } });
    },
  };
}

/** Removes what a stopped server left behind. */
export async function cleanUp(server: RunningServer): Promise<void> {
  await server.stop();
  await rm(path.dirname(server.dataDir), { recursive: true, force: true });
}

async function untilReady(origin: string, server: ChildProcess, output: () => string): Promise<void> {
  // A first run loads the starting content of every kind: minutes on a busy machine.
  const deadline = Date.now() + 600_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended at start:\n${output()}`);
    const isUp = await fetch(`${origin}${process.env.E2E_BASE_PATH ?? ''}/health`).then(
      (response) => response.ok,
      // Nothing listens yet.
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server was not ready in time:\n${output()}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.');
  return address.port;
}
