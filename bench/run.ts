import { cp, mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from '../scripts/buildIfNeeded.mjs';
import { describeError, Failure } from '../scripts/failure.mjs';
import { fromRoot } from '../scripts/paths.mjs';
import { cleanUp, temporaryFolder } from './cleanUp';
import { renderTable, type Figure } from './figures';
import { measureGrowth } from './growth';
import { discoverPages } from './pages';
import { measurePublishing } from './publishing';
import { freePort, residentMegabytes, startServer } from './serverProcess';
import { measureScores } from './readerScores';
import { measureSearch } from './search';
import { measureServing } from './serving';
import { readSettings, usage, type Settings } from './settings';
import { measureColdStart, measureSteadyLoad } from './steady';

const say = (line: string): void => console.log(`… ${line}`);

/** `npm run bench`: everything that is measured, as one table. */
async function main(settings: Settings): Promise<void> {
  if (process.platform !== 'linux')
    throw new Failure('Chỉ đo được trên Linux.', 'The bench reads /proc: Linux only.');
  if (settings.scoreRuns > 0) return reportScores(settings);
  const figures: Figure[] = [];
  const needsServer = [...settings.parts].some((part) => part !== 'search');
  if (needsServer) await prepareBuild(settings);
  const seeded = needsServer ? await seededFolder(settings) : '';
  if (needsServer) figures.push(...(await measureServer(seeded, settings)));
  if (settings.parts.has('start')) {
    say('cold starts');
    figures.push(...(await measureColdStart(await copyOf(seeded), settings.coldStarts)));
  }
  if (settings.parts.has('search')) {
    say(`search: ${settings.search.join(' and ')} items`);
    figures.push(...(await measureSearch(settings.search)));
  }
  if (settings.parts.has('growth') && settings.growth.length > 0) {
    say(`growth: ${settings.growth.join(' and ')} items`);
    figures.push(...(await measureGrowth(seeded, copyOf, settings.growth)));
  }
  const report = [heading(settings), '', renderTable(figures), ''].join('\n');
  console.log(`\n${report}`);
  if (settings.write) await write(report);
}

/** `npm run bench -- --scores`. */
async function reportScores(settings: Settings): Promise<void> {
  await prepareBuild(settings);
  const server = await startServer(await copyOf(await seededFolder(settings)), await freePort());
  const table = await measureScores(
    await discoverPages(server.origin),
    server.origin,
    settings.scoreRuns,
    say,
  );
  await server.stop();
  const report = [scoresHeading(settings), '', table, ''].join('\n');
  console.log(`\n${report}`);
  if (settings.write) await write(report, '-scores');
}

async function prepareBuild({ asBuilt }: Settings): Promise<void> {
  if (!asBuilt) await buildIfNeeded('');
}

async function measureServer(seeded: string, settings: Settings): Promise<Figure[]> {
  const nodeArguments = settings.profile
    ? ['--cpu-prof', '--cpu-prof-dir', path.resolve(settings.profile)]
    : [];
  const server = await startServer(await copyOf(seeded), await freePort(), { nodeArguments });
  const idle = residentMegabytes(server.pid);
  const pages = await discoverPages(server.origin);
  const figures: Figure[] = [];
  // First, so that it is seeded articles that are served and not those the other parts publish.
  if (settings.parts.has('serving')) {
    say('serving, by turns with nginx');
    figures.push(...(await measureServing(server, pages, settings)));
  }
  if (settings.parts.has('publishing')) {
    say('publish to visible');
    figures.push(...(await measurePublishing(server, pages, settings.publishes)));
  }
  if (settings.parts.has('steady')) {
    say('memory, and page times while publishing under load');
    figures.push(...(await measureSteadyLoad(server, pages, idle)));
  }
  await server.stop();
  return figures;
}

async function seededFolder(settings: Settings): Promise<string> {
  if (settings.from) return settings.from;
  say('first run: database and pictures');
  const folder = await temporaryFolder('seed');
  const server = await startServer(folder, await freePort());
  await server.stop();
  return folder;
}

async function copyOf(seeded: string): Promise<string> {
  const folder = await temporaryFolder('data');
  await cp(seeded, folder, { recursive: true });
  return folder;
}

const machine = (): string => `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;

function heading({ rounds, seconds, connections }: Settings): string {
  return `${machine()}. Serving: wrk, ${connections} connections, median of ${rounds} rounds of ${seconds} s by turns; nginx with one worker. Trust the shares, not the absolute figures.`;
}

const scoresHeading = ({ scoreRuns }: Settings): string =>
  `${machine()}. Lighthouse with its phone settings (simulated slow 4G, processor four times slower), ${scoreRuns} runs a page: median for performance, worst run for the rest.`;

async function write(report: string, suffix = ''): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  await mkdir(fromRoot('bench', 'results'), { recursive: true });
  await writeFile(fromRoot('bench', 'results', `${date}${suffix}.md`), `# ${date}\n\n${report}`);
}

/** Ends what was started, then the process; a signal comes here too. */
async function end(code: number): Promise<never> {
  await cleanUp();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));

function settingsOrUsage(): Settings {
  try {
    return readSettings(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

main(settingsOrUsage()).then(
  () => end(0),
  (error: unknown) => {
    console.error(describeError(error));
    return end(1);
  },
);
