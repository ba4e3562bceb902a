import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium } from '../tests/support/chromium.mjs';
import { atEnd } from './cleanUp';
import { alignTable, median } from './figures';
import type { Pages } from './pages';

const goals = { performance: 95, accessibility: 99, 'best-practices': 99, seo: 99 } as const;

type Category = keyof typeof goals;
type Scores = Record<Category, number>;

const categories = Object.keys(goals) as Category[];

interface Run {
  scores: Scores;
  /** Largest paint in milliseconds. */
  largestPaint: number;
  /** Audits that cost points, and what they say. */
  losses: string[];
}

/** Scores of Lighthouse for the pages readers see most, as a table beside the goals, and what costs points. */
export async function measureScores(
  pages: Pages,
  origin: string,
  runs: number,
  say: (line: string) => void,
): Promise<string> {
  const executablePath = await findChromium();
  const rows: string[][] = [];
  const losses: string[] = [];
  for (const [name, path] of chosenPages(pages)) {
    const done: Run[] = [];
    while (done.length < runs) done.push(await runOnce(`${origin}${path}`, executablePath));
    const scores = summarise(done);
    const paint = `${(median(done.map(({ largestPaint }) => largestPaint)) / 1000).toFixed(1)} s`;
    const isReached = categories.every((category) => scores[category] >= goals[category]);
    rows.push([
      name,
      ...categories.map((category) => String(scores[category])),
      paint,
      isReached ? 'yes' : 'NO',
    ]);
    losses.push(...[...new Set(done.flatMap((run) => run.losses))].map((loss) => `${name}: ${loss}`));
    say(`${name} (${path}): performance ${done.map((run) => run.scores.performance).join(', ')}`);
  }
  rows.push(['goal', ...categories.map((category) => String(goals[category])), '', '']);
  return [alignTable(['page', ...categories, 'largest paint', 'ok'], rows), '', ...losses]
    .join('\n')
    .trimEnd();
}

/** One page of each sort that the goals name. */
function chosenPages({ article, all }: Pages): [string, string][] {
  const newest = (section: string): string => {
    const found = all.find((path) => path.startsWith(`/${section}/`) && !path.includes('?'));
    if (found === undefined) throw new Error(`The column has nothing under /${section}.`);
    return found;
  };
  return [
    ['home', '/'],
    ['article', article],
    ['e-magazine', newest('e-magazine')],
    ['infographic', newest('infographic')],
    ['video', newest('video')],
  ];
}

/** Lighthouse with its defaults: a phone, simulated throttling. A browser of its own for each run, so that none is warm. */
async function runOnce(url: string, executablePath: string, attemptsLeft = 3): Promise<Run> {
  const browser = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', '--no-sandbox'],
  });
  const close = async (): Promise<void> => browser.kill();
  atEnd(close);
  const result = await lighthouse(url, {
    port: browser.port,
    logLevel: 'error',
    onlyCategories: categories,
  }).finally(close);
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`);
  const { runtimeError } = result.lhr;
  // A trace now and then lacks its beginning; Lighthouse itself says to run it again.
  if (runtimeError && attemptsLeft > 1) return runOnce(url, executablePath, attemptsLeft - 1);
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  return readRun(result.lhr);
}

function readRun({ categories: results, audits }: Result): Run {
  const scoreOf = (category: Category): number => Math.round((results[category]?.score ?? 0) * 100);
  const losses = categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => results[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}, ${audits[id]?.title ?? ''}`);
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    losses,
  };
}

/** Performance varies with the machine, so its median counts; of the rest the worst run. */
function summarise(runs: readonly Run[]): Scores {
  const of = (category: Category): number[] => runs.map(({ scores }) => scores[category]);
  return {
    performance: median(of('performance')),
    accessibility: Math.min(...of('accessibility')),
    'best-practices': Math.min(...of('best-practices')),
    seo: Math.min(...of('seo')),
  };
}
