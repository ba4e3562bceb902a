import { median, wholeNumber, type Figure } from './figures';
import { ask, fetchFinished, type FinishedPage } from './finishedPage';
import { startNginx, systemProgram, type Nginx } from './nginx';
import { processorSeconds, type ServerProcess } from './serverProcess';
import type { Settings } from './settings';
import { wrk } from './wrk';

interface Case {
  name: string;
  page: FinishedPage;
  /** What the reader sends to either server. */
  request: (origin: string) => Promise<Record<string, string>>;
}

interface Sample {
  requestsPerSecond: number;
  /** Requests answered in one second of processor time. */
  perProcessorSecond: number;
}

const gzip = (): Promise<Record<string, string>> => Promise.resolve({ 'Accept-Encoding': 'gzip' });
const plain = (): Promise<Record<string, string>> => Promise.resolve({});

/** Requests per second of finished pages, ours and nginx by turns in the same run. */
export async function measureServing(
  server: ServerProcess,
  paths: ServedPaths,
  settings: Settings,
): Promise<Figure[]> {
  const generator = systemProgram('wrk');
  const [article, list, rss] = await Promise.all(
    [paths.article, paths.list, paths.rss].map((path) => fetchFinished(server.origin, path)),
  );
  if (!article || !list || !rss) throw new Error('The pages to serve are missing.');
  const nginx = await startNginx(systemProgram('nginx'), [article, list, rss]);
  const cases: Case[] = [
    { name: 'article', page: article, request: gzip },
    { name: 'list', page: list, request: gzip },
    { name: 'RSS', page: rss, request: gzip },
    { name: 'RSS conditional (304)', page: rss, request: conditional(rss.path) },
    { name: 'article, not compressed', page: article, request: plain },
    { name: 'list, not compressed', page: list, request: plain },
    { name: 'RSS, not compressed', page: rss, request: plain },
  ];
  const figures: Figure[] = [];
  for (const each of cases) figures.push(...(await compare(each, server, nginx, generator, settings)));
  return figures;
}

export interface ServedPaths {
  article: string;
  list: string;
  rss: string;
}

function conditional(path: string): Case['request'] {
  return async (origin) => {
    const { headers } = await ask(origin + path, { 'accept-encoding': 'gzip' });
    const wanted = { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag ?? '' };
    const { status } = await ask(origin + path, wanted);
    if (status !== 304) throw new Error(`${origin}${path} answers ${status} instead of 304.`);
    return wanted;
  };
}

async function compare(
  { name, page, request }: Case,
  server: ServerProcess,
  nginx: Nginx,
  generator: string,
  { rounds, seconds, connections }: Settings,
): Promise<Figure[]> {
  const sample = async (
    { origin }: { origin: string },
    pids: number[],
    duration: number,
  ): Promise<Sample> => {
    const before = processorSeconds(pids);
    const load = {
      address: origin + page.path,
      headers: await request(origin),
      seconds: duration,
      connections,
    };
    const { requestsPerSecond, requests } = await wrk(generator, load);
    return { requestsPerSecond, perProcessorSecond: requests / (processorSeconds(pids) - before) };
  };
  await sample(server, [server.pid], 2); // compiled code, open connections
  const [ours, theirs]: [Sample[], Sample[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await sample(server, [server.pid], seconds));
    theirs.push(await sample(nginx, nginx.pids, seconds));
  }
  const bytes = name.includes('304') ? 0 : name.includes('not') ? page.identity.length : page.gzip.length;
  const of = (samples: Sample[], key: keyof Sample): number => median(samples.map((one) => one[key]));
  const share = of(ours, 'requestsPerSecond') / of(theirs, 'requestsPerSecond');
  return [
    {
      measure: `${name}, ${wholeNumber(bytes)} bytes: requests/s`,
      ours: wholeNumber(of(ours, 'requestsPerSecond')),
      nginx: wholeNumber(of(theirs, 'requestsPerSecond')),
      share: share.toFixed(2),
      goal: '≥ 0.50',
      ok: share >= 0.5,
    },
    {
      measure: `${name}: requests per processor second`,
      ours: wholeNumber(of(ours, 'perProcessorSecond')),
      nginx: wholeNumber(of(theirs, 'perProcessorSecond')),
      share: (of(ours, 'perProcessorSecond') / of(theirs, 'perProcessorSecond')).toFixed(2),
    },
  ];
}
