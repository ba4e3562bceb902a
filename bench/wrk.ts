import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Load {
  address: string;
  headers?: Record<string, string>;
  seconds: number;
  connections: number;
}

export interface LoadResult {
  requestsPerSecond: number;
  requests: number;
  /** 99th percentile in milliseconds. */
  p99: number;
}

/** Runs the load generator once. @throws when an answer was an error or a connection broke: then the figure is worthless. */
export async function wrk(
  program: string,
  { address, headers = {}, seconds, connections }: Load,
): Promise<LoadResult> {
  const wanted = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run(program, [
    '--latency',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    ...wanted,
    address,
  ]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Errors under load at ${address}:\n${stdout}`);
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, requests] = /(\d+) requests in/.exec(stdout) ?? [];
  const [, latency, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  if (rate === undefined || unit === undefined) throw new Error(`wrk said something unknown:\n${stdout}`);
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  return { requestsPerSecond: Number(rate), requests: Number(requests), p99: Number(latency) * scale };
}
