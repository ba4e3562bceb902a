import { setTimeout as wait } from 'node:timers/promises';
import { median, milliseconds, worst, type Figure } from './figures';
import { ask, type Answer } from './finishedPage';
import { signIn, type NewsroomClient, type PublishedArticle } from './newsroomClient';
import type { Pages } from './pages';
import { administrator, processorSeconds, type ServerProcess } from './serverProcess';

const goal = 100;
const giveUpAfter = 10_000;
const addressCount = 10;

interface Cold {
  /** Pages that had been cached and were rendered anew. */
  paths: string[];
  /** Those of them that show the same as before. */
  needless: string[];
}

/** How long after a publish call returned each address shows the article, and what else the publish made cold. */
export async function measurePublishing(
  server: ServerProcess,
  pages: Pages,
  times: number,
): Promise<Figure[]> {
  const newsroom = await signIn(server.origin, administrator);
  for (const path of pages.all) await ask(server.origin + path); // the first ones load code
  await timesToVisible(server.origin, await newsroom.publish(), newsroom);
  const { calls, seen } = await measureEachAddress(server.origin, newsroom, times);
  const burst = await measureBurst(server, newsroom, pages, times);
  return [
    { measure: 'publish call', ours: spread(calls) },
    ...[...seen].map(([name, values]) => visible(name, values)),
    { measure: 'the last of these ten, all cold and asked at once', ours: spread(burst.last) },
    {
      measure: 'publish and first answers of these ten: processor time',
      ours: milliseconds(median(burst.processor)),
    },
    coldFigure(burst.cold, pages.all.length),
  ];
}

function visible(name: string, values: number[]): Figure {
  return {
    measure: `publish → visible: ${name}`,
    ours: spread(values),
    goal: `≤ ${goal} ms`,
    ok: median(values) <= goal,
  };
}

/** One publish for each time: the address is asked alone, the moment the call has returned. */
async function measureEachAddress(origin: string, newsroom: NewsroomClient, times: number) {
  const calls: number[] = [];
  const seen = new Map<string, number[]>();
  for (let round = 0; round < times; round += 1) {
    for (let turn = 0; turn < addressCount; turn += 1) {
      const article = await newsroom.publish();
      calls.push(article.callMilliseconds);
      const [address] = addressesOf(article, newsroom).slice(turn);
      if (!address) continue;
      const [name, time] = await timeToVisible(origin, article, address);
      seen.set(name, [...(seen.get(name) ?? []), time]);
    }
  }
  return { calls, seen };
}

/** All addresses at once, the worst a publish can meet; then what became cold besides. */
async function measureBurst(server: ServerProcess, newsroom: NewsroomClient, pages: Pages, times: number) {
  const result = { last: [] as number[], processor: [] as number[], cold: [] as Cold[] };
  for (let round = 0; round < times; round += 1) {
    const before = await warm(server.origin, pages.all);
    const processor = processorSeconds([server.pid]);
    const article = await newsroom.publish();
    const seen = await timesToVisible(server.origin, article, newsroom);
    result.processor.push((processorSeconds([server.pid]) - processor) * 1000);
    result.last.push(worst(seen.map(([, time]) => time)));
    result.cold.push(await countCold(server.origin, before));
  }
  return result;
}

const spread = (values: number[]): string =>
  `${milliseconds(median(values))}, worst ${milliseconds(worst(values))}`;

function addressesOf(article: PublishedArticle, { topic }: NewsroomClient): [string, string][] {
  return [
    ['article', article.path],
    ['list', '/tin-bai'],
    ['home', '/'],
    ['topic', `/chu-de/${topic.slug}`],
    ['RSS all', '/feeds/all/rss.xml'],
    ['RSS kind', '/feeds/tin-bai/rss.xml'],
    ['RSS topic', `/feeds/chu-de/${topic.slug}/rss.xml`],
    ['Atom', '/feeds/all/atom.xml'],
    ['JSON Feed', '/feeds/all/feed.json'],
    ['sitemap', '/sitemap-vi-1.xml'],
  ];
}

function timesToVisible(origin: string, article: PublishedArticle, newsroom: NewsroomClient) {
  return Promise.all(
    addressesOf(article, newsroom).map((address) => timeToVisible(origin, article, address)),
  );
}

async function timeToVisible(
  origin: string,
  article: PublishedArticle,
  [name, path]: [string, string],
): Promise<[string, number]> {
  // A sitemap has no headlines, only addresses.
  const sign = name === 'sitemap' ? article.path : article.headline;
  return [name, (await firstAnswerWith(sign, origin + path)) - article.returnedAt];
}

async function firstAnswerWith(sign: string, address: string): Promise<number> {
  const deadline = performance.now() + giveUpAfter;
  while (performance.now() < deadline) {
    const { body } = await ask(address);
    if (body.includes(sign)) return performance.now();
    await wait(5);
  }
  throw new Error(`${address} did not show "${sign}" within ${giveUpAfter / 1000} s.`);
}

/** Asks every page until it comes from the cache; its ETag says what it showed. */
async function warm(origin: string, paths: string[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const path of paths) await ask(origin + path);
  for (const path of paths) answers.set(path, await ask(origin + path));
  return answers;
}

/**
 * A page that was dropped and is different now had to go. One that was dropped and is the same went for nothing.
 * Only pages that were there before the publish and answered from the cache count.
 */
async function countCold(origin: string, before: Map<string, Answer>): Promise<Cold> {
  const cold: Cold = { paths: [], needless: [] };
  for (const [path, old] of before) {
    const answer = await ask(origin + path);
    if (!isMiss(answer)) continue;
    cold.paths.push(path);
    if (answer.headers.etag === old.headers.etag) cold.needless.push(path);
  }
  return cold;
}

const isMiss = ({ headers }: Answer): boolean => String(headers['server-timing'] ?? '').includes('miss');

function coldFigure(rounds: readonly Cold[], all: number): Figure {
  const needless = new Set(rounds.flatMap((round) => round.needless));
  const changed = median(rounds.map(({ paths, needless: same }) => paths.length - same.length));
  return {
    measure: `publish: of ${all} cached pages, others that changed too / became cold for nothing`,
    ours: `${changed} / ${needless.size}${needless.size > 0 ? ` (${[...needless].slice(0, 5).join(' ')})` : ''}`,
    goal: 'none for nothing',
    ok: needless.size === 0,
  };
}
