import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../scripts/failure.mjs';
import { onPath } from '../scripts/systemPackages.mjs';
import { atEnd, temporaryFolder } from './cleanUp';
import { freePort, stopProcess } from './serverProcess';
import type { FinishedPage } from './finishedPage';

export interface Nginx {
  origin: string;
  /** Of the one worker that answers. */
  pids: number[];
}

/** Finds a program of the system or says how to install it. */
export function systemProgram(name: string): string {
  const found = onPath(name);
  if (found) return found;
  // Debian keeps servers where only root looks.
  if (existsSync(`/usr/sbin/${name}`)) return `/usr/sbin/${name}`;
  throw new Failure(
    `Chưa có ${name}: hãy cài bằng "sudo apt-get install ${name}" rồi chạy lại npm run bench.`,
    `${name} is missing: install it with "sudo apt-get install ${name}" and run npm run bench again.`,
  );
}

/** Headers nginx makes by itself from the file: they are there too, so they must not be added again. */
const made = new Set([
  'accept-ranges',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
  'vary',
]);

/**
 * Debian's nginx with the same bytes as files: one worker, as our server is one process; plain and gzip ready
 * (`gzip_static`), `ETag` and `Last-Modified` its own, all other headers the same, nothing logged.
 */
export async function startNginx(program: string, pages: FinishedPage[]): Promise<Nginx> {
  const folder = await temporaryFolder('nginx');
  await mkdir(path.join(folder, 'files'));
  await Promise.all(pages.map((page, index) => writeFiles(path.join(folder, 'files', String(index)), page)));
  const port = await freePort();
  await writeFile(path.join(folder, 'nginx.conf'), configuration(folder, port, pages));
  const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'inherit' });
  atEnd(() => stopProcess(child, 'SIGTERM'));
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error('nginx ended at start.');
    const isUp = await fetch(`${origin}/nothing`).then(
      () => true,
      // Not listening yet.
      () => false,
    );
    if (isUp) return { origin, pids: await workersOf(child.pid ?? 0) };
    await wait(50);
  }
  throw new Error('nginx was not ready in time.');
}

async function writeFiles(file: string, page: FinishedPage): Promise<void> {
  await writeFile(file, page.identity);
  await writeFile(`${file}.gz`, page.gzip);
  const time = new Date(page.headers['last-modified'] ?? Date.now());
  await Promise.all([file, `${file}.gz`].map((name) => utimes(name, time, time)));
}

function configuration(folder: string, port: number, pages: FinishedPage[]): string {
  const locations = pages.map((page, index) => {
    const headers = Object.entries(page.headers)
      .filter(([name]) => !made.has(name))
      .map(([name, value]) => `add_header ${name} ${quoted(value)};`);
    const type = `types { } default_type ${quoted(page.headers['content-type'] ?? '')};`;
    return `location = ${page.path} { alias ${folder}/files/${index}; ${type} ${headers.join(' ')} }`;
  });
  // As root, nginx would leave its rights for a user who cannot read the temporary folder.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  return `${user}daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; gzip_static on; gzip_vary on;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server { listen 127.0.0.1:${port};
    ${locations.join('\n    ')}
  }
}
`;
}

const quoted = (value: string): string => `"${value.replace(/["\\$]/g, '\\$&')}"`;

async function workersOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.trim().split(' ').map(Number);
}
