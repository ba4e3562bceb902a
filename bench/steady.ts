import { setTimeout as wait } from 'node:timers/promises';
import { median, milliseconds, quantile, worst, type Figure } from './figures';
import { ask } from './finishedPage';
import { systemProgram } from './nginx';
import { signIn } from './newsroomClient';
import type { Pages } from './pages';
import { administrator, freePort, residentMegabytes, startServer, type ServerProcess } from './serverProcess';
import { wrk } from './wrk';

const loadSeconds = 30;
const publishEveryMs = 6000;
const askEveryMs = 20;
const slowest = 50;

/** Half a minute of load with ten publishes a minute: how long pages take meanwhile, and memory before and after. */
export async function measureSteadyLoad(
  server: ServerProcess,
  pages: Pages,
  idle: number,
): Promise<Figure[]> {
  for (const path of pages.all) await ask(server.origin + path);
  const newsroom = await signIn(server.origin, administrator);
  await newsroom.publish();
  const load = { address: server.origin + pages.article, seconds: loadSeconds, connections: 8 };
  const isOver = { value: false };
  const loading = wrk(systemProgram('wrk'), { ...load, headers: { 'Accept-Encoding': 'gzip' } }).finally(
    () => {
      isOver.value = true;
    },
  );
  const [times, publishes] = await Promise.all([
    pageTimes(server.origin, pages.all, isOver),
    repeatedly(publishEveryMs, isOver, () => newsroom.publish()),
    loading,
  ]);
  const loaded = residentMegabytes(server.pid);
  const p99 = quantile(times, 0.99);
  return [
    {
      measure: `page time, ${publishes} publishes in ${loadSeconds} s under load (p99 of ${times.length}, worst)`,
      ours: `${milliseconds(p99)}, worst ${milliseconds(worst(times))}`,
      goal: `< ${slowest} ms`,
      ok: p99 < slowest,
    },
    memory('memory idle, first page shown', idle, 250),
    memory(`memory after ${loadSeconds} s of load`, loaded, 350),
  ];
}

function memory(measure: string, megabytes: number, goal: number): Figure {
  return { measure, ours: `${megabytes.toFixed(0)} MB`, goal: `≤ ${goal} MB`, ok: megabytes <= goal };
}

/** One request after another at a steady pace through all pages, as a reader beside the load sees them. */
async function pageTimes(origin: string, paths: string[], isOver: { value: boolean }): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; !isOver.value; turn += 1) {
    const started = performance.now();
    await ask(origin + (paths[turn % paths.length] ?? '/'));
    const duration = performance.now() - started;
    times.push(duration);
    await wait(Math.max(0, askEveryMs - duration));
  }
  return times;
}

async function repeatedly(
  every: number,
  isOver: { value: boolean },
  act: () => Promise<unknown>,
): Promise<number> {
  let count = 0;
  while (!isOver.value) {
    const started = performance.now();
    await act();
    count += 1;
    const next = started + every;
    while (!isOver.value && performance.now() < next) await wait(50);
  }
  return count;
}

/** From spawning the process to the first 200 of `/`, on a folder that is already seeded. */
export async function measureColdStart(folder: string, times: number): Promise<Figure[]> {
  const port = await freePort();
  const starts: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const server = await startServer(folder, port);
    starts.push(server.startMilliseconds);
    await server.stop();
  }
  const typical = median(starts);
  return [
    {
      measure: `cold start to the first page (median of ${times}, worst)`,
      ours: `${milliseconds(typical)}, worst ${milliseconds(worst(starts))}`,
      goal: '≤ 2000 ms',
      ok: typical <= 2000,
    },
  ];
}
