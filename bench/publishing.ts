import { setTimeout as wait } from 'node:timers/promises';
import { median, milliseconds, worst, type Figure } from './figures';
import { ask, type Answer } from './finishedPage';
import { signIn, type NewsroomClient, type PublishedArticle } from './newsroomClient';
import type { Pages } from './pages';
import { administrator, type ServerProcess } from './serverProcess';

const goal = 100;
const giveUpAfter = 10_000;

/** How long after a publish call returned each address shows the article, and what else the publish made cold. */
export async function measurePublishing(
  server: ServerProcess,
  pages: Pages,
  times: number,
): Promise<Figure[]> {
  const newsroom = await signIn(server.origin, administrator);
  await newsroom.publish(); // the first one loads code
  const calls: number[] = [];
  const seen = new Map<string, number[]>();
  const coldPages: { dropped: number; needless: number }[] = [];
  for (let round = 0; round < times; round += 1) {
    const before = await warm(server.origin, pages.all);
    const article = await newsroom.publish();
    calls.push(article.callMilliseconds);
    for (const [name, time] of await timesToVisible(server.origin, article, newsroom)) {
      seen.set(name, [...(seen.get(name) ?? []), time]);
    }
    coldPages.push(await countCold(server.origin, before));
  }
  return [
    { measure: 'publish call', ours: spread(calls) },
    ...[...seen].map(([name, values]) => ({
      measure: `publish → visible: ${name}`,
      ours: spread(values),
      goal: `≤ ${goal} ms`,
      ok: median(values) <= goal,
    })),
    coldFigure(coldPages, pages.all.length),
  ];
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

/** All addresses are asked at once, the moment the call has returned: the worst a publish can meet. */
async function timesToVisible(
  origin: string,
  article: PublishedArticle,
  newsroom: NewsroomClient,
): Promise<[string, number][]> {
  return Promise.all(
    addressesOf(article, newsroom).map(async ([name, path]): Promise<[string, number]> => {
      // A sitemap has no headlines, only addresses.
      const sign = name === 'sitemap' ? article.path : article.headline;
      return [name, (await firstAnswerWith(sign, origin + path)) - article.returnedAt];
    }),
  );
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
async function countCold(
  origin: string,
  before: Map<string, Answer>,
): Promise<{ dropped: number; needless: number }> {
  const counts = { dropped: 0, needless: 0 };
  for (const [path, old] of before) {
    const answer = await ask(origin + path);
    if (!isMiss(answer)) continue;
    counts.dropped += 1;
    if (answer.headers.etag === old.headers.etag) counts.needless += 1;
  }
  return counts;
}

const isMiss = ({ headers }: Answer): boolean => String(headers['server-timing'] ?? '').includes('miss');

function coldFigure(rounds: { dropped: number; needless: number }[], all: number): Figure {
  const needless = worst(rounds.map((round) => round.needless));
  const dropped = median(rounds.map((round) => round.dropped));
  return {
    measure: `publish: of ${all} cached pages, others made cold (changed / for nothing, worst)`,
    ours: `${dropped - median(rounds.map((round) => round.needless))} / ${needless}`,
    goal: '0 for nothing',
    ok: needless === 0,
  };
}
