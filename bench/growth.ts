import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { fromRoot } from '../scripts/paths.mjs';
import { median, milliseconds, type Figure } from './figures';
import { ask } from './finishedPage';
import { signIn, type NewsroomClient } from './newsroomClient';
import { administrator, freePort, settingsOf, startServer } from './serverProcess';

const run = promisify(execFile);
const samples = 15;
const mostGrowth = 1.5;

type Times = Map<string, number>;

/** Cold rendering of lists, feeds and items, with few and with many items in the store. */
export async function measureGrowth(
  seeded: string,
  copyOf: (folder: string) => Promise<string>,
  sizes: readonly number[],
): Promise<Figure[]> {
  const results: Times[] = [];
  for (const size of sizes) results.push(await coldTimes(await copyOf(seeded), size));
  const [few, many] = [results[0], results.at(-1)];
  if (!few || !many || results.length < 2) return [];
  const labels = `${sizes[0]} → ${sizes.at(-1)} items`;
  return [...few].map(([name, small]) => {
    const large = many.get(name) ?? Number.NaN;
    return {
      measure: `cold ${name}, ${labels}`,
      ours: `${milliseconds(small)} → ${milliseconds(large)}`,
      share: `× ${(large / small).toFixed(2)}`,
      goal: `≤ × ${mostGrowth}`,
      ok: large / small <= mostGrowth,
    };
  });
}

async function coldTimes(folder: string, size: number): Promise<Times> {
  const port = await freePort();
  const { stdout } = await run(
    process.execPath,
    [fromRoot('scripts', 'runBundled.mjs'), 'bench/generateItems.ts', String(size)],
    { cwd: fromRoot(), env: settingsOf(folder, port), maxBuffer: 16 * 1024 * 1024 },
  );
  // Else the server would make its search index while it is measured.
  await run(process.execPath, [fromRoot('scripts', 'runBundled.mjs'), 'commands/rebuildSearch.ts'], {
    cwd: fromRoot(),
    env: settingsOf(folder, port),
  });
  const { articles } = JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as { articles: string[] };
  const server = await startServer(folder, port);
  const newsroom = await signIn(server.origin, administrator);
  const times = new Map([
    ...(await timesAfterPublish(server.origin, newsroom)),
    ...(await deepTimes(server.origin, articles)),
  ]);
  await server.stop();
  return times;
}

/** What a publish drops is rendered anew: so each of these is cold once per publish. */
async function timesAfterPublish(origin: string, newsroom: NewsroomClient): Promise<Times> {
  const heads: [string, string][] = [
    ['home', '/'],
    ['list', '/tin-bai'],
    ['topic', `/chu-de/${newsroom.topic.slug}`],
    ['search page', '/tim-kiem?q=chuyen+doi+so'],
    ['RSS', '/feeds/all/rss.xml'],
    ['Atom', '/feeds/all/atom.xml'],
    ['sitemap', '/sitemap-vi-1.xml'],
  ];
  const times = new Map<string, number[]>(heads.map(([name]) => [name, []]));
  const articleTimes: number[] = [];
  const calls: number[] = [];
  for (let round = 0; round <= samples; round += 1) {
    const article = await newsroom.publish();
    const each = [await timeOf(origin + article.path)];
    for (const [, path] of heads) each.push(await timeOf(origin + path));
    if (round === 0) continue; // loads code
    calls.push(article.callMilliseconds);
    articleTimes.push(each[0] ?? Number.NaN);
    heads.forEach(([name], index) => times.get(name)?.push(each[index + 1] ?? Number.NaN));
  }
  const heads50 = [...times].map(([name, values]): [string, number] => [name, median(values)]);
  return new Map([['publish call', median(calls)], ['new article', median(articleTimes)], ...heads50]);
}

/** Pages nobody asked for yet: old articles, and lists behind a cursor at any depth. */
async function deepTimes(origin: string, articles: string[]): Promise<Times> {
  const chosen = Array.from(
    { length: samples },
    (_, turn) => articles[Math.floor((turn * articles.length) / samples)] ?? '',
  );
  const items: number[] = [];
  const lists: number[] = [];
  for (const article of chosen) {
    items.push(await timeOf(origin + article));
    lists.push(await timeOf(`${origin}/tin-bai?truoc=${path.basename(article).split('-').at(-1) ?? ''}`));
  }
  return new Map([
    ['old article', median(items)],
    ['list behind a cursor', median(lists)],
  ]);
}

async function timeOf(address: string): Promise<number> {
  const started = performance.now();
  const { status } = await ask(address);
  if (status !== 200) throw new Error(`${address} answers ${status}.`);
  return performance.now() - started;
}
