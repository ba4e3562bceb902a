import { setTimeout as wait } from 'node:timers/promises';
import { getPayload } from 'payload';
import config from '../payload.config';
import { readEnv } from '../src/adapters/env';
import { fileTextsOf } from '../src/adapters/payload/fileTexts';
import { storeOf } from '../src/adapters/payload/installation';
import { RebuildRequests } from '../src/adapters/search/rebuildRequests';
import { startSearchIndex } from '../src/adapters/search/searchIndex';
import { removeUnusedFiles } from '../src/adapters/search/searchFile';
import { searchFolder } from '../src/adapters/server/searching';

/** A server looks every five seconds whether it is asked. */
const silenceMs = 30_000;

/**
 * `npm run search:rebuild` makes the search index anew. Servers that run each make their own: the command asks them
 * and shows how far they are. Without one it makes the index itself, ready for the next start.
 */
async function main(): Promise<number> {
  const folder = searchFolder(readEnv().dataDir);
  const inUse = removeUnusedFiles(folder);
  return inUse.length > 0 ? waitForServers(folder, inUse) : makeHere(folder);
}

/** A line for every twentieth part. */
function progress(): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const part = Math.floor((20 * done) / Math.max(1, total));
    if (part === shown) return;
    shown = part;
    console.log(`… Dựng mục lục tìm kiếm / building the search index: ${done}/${total}`);
  };
}

async function makeHere(folder: string): Promise<number> {
  const payload = await getPayload({ config });
  const show = progress();
  const index = await startSearchIndex({
    folder,
    store: await storeOf(payload),
    fileTexts: fileTextsOf(payload),
    batchSize: 200,
    every: () => () => undefined,
    log: { info: () => undefined, error: (error, message) => console.error(message, error) },
    onProgress: show,
  });
  await index.rebuild();
  const { state } = index.state();
  await index.stop();
  await payload.destroy();
  if (state !== 'ready') return 1;
  console.log('Mục lục tìm kiếm đã đủ. / The search index is complete.');
  return 0;
}

async function waitForServers(folder: string, names: readonly string[]): Promise<number> {
  const requests = new RebuildRequests(folder);
  const askedAt = requests.ask();
  console.log(
    `${names.length} tiến trình đang chạy sẽ tự dựng lại. / ${names.length} running processes rebuild theirs.`,
  );
  const show = progress();
  for (let heardAt = Date.now(); ;) {
    await wait(500);
    const reports = requests.reports().filter(({ name, at }) => names.includes(name) && at >= askedAt);
    if (reports.some(({ at }) => Date.parse(at) > heardAt)) heardAt = Date.now();
    if (reports.length === names.length && reports.every(({ status }) => status.state === 'ready')) return 0;
    for (const { status } of reports) if (status.state === 'building') show(status.done, status.total);
    if (Date.now() - heardAt > silenceMs) {
      console.error(
        'Tiến trình không trả lời: xem nhật ký của máy chủ. / No answer: see the log of the server.',
      );
      return 1;
    }
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
