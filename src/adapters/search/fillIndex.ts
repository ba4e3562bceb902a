import { locales } from '../../content/locales';
import type { FileTexts } from '../../delivery/fileTexts';
import type { PublishedItems } from '../../publishing/publishedItems';
import type { IndexContents } from './indexContents';
import { walkLiveItems } from './liveItems';
import { liveStates } from './liveStates';

export interface FillOptions {
  contents: IndexContents;
  store: Pick<PublishedItems, 'list' | 'count'>;
  fileTexts: FileTexts;
  /** Items taken in at once: the process answers nobody meanwhile. */
  batchSize: number;
  /** Runs one step while nothing else is read or written. */
  inTurn: <T>(step: () => Promise<T> | T) => Promise<T>;
  isStopped: () => boolean;
  onProgress: (done: number, total: number) => void;
}

/** Takes in every live item, newest first, in steps that leave room for others. @returns how many there were. */
export async function fillIndex(options: FillOptions): Promise<number> {
  const { contents, store, fileTexts, inTurn, onProgress } = options;
  const counts = await Promise.all(locales.map((locale) => store.count(locale, { type: 'all' })));
  const expected = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const locale of locales) {
    const walk = walkLiveItems(store, locale, options.batchSize);
    for (let isOver = false; !isOver && !options.isStopped();) {
      await inTurn(async () => {
        const items = await walk.next();
        isOver = items === undefined;
        contents.write(await liveStates(items ?? [], fileTexts), {});
        done += items?.length ?? 0;
      });
      onProgress(done, Math.max(done, expected));
      await nextTurnOfLoop();
    }
  }
  await tidy(options);
  return done;
}

async function tidy({ contents, inTurn, isStopped }: FillOptions): Promise<void> {
  const steps = contents.tidy();
  for (let isOver = false; !isOver && !isStopped();) {
    isOver = await inTurn(() => steps.next().done ?? true);
    await nextTurnOfLoop();
  }
}

/** Lets requests that came meanwhile be answered. */
const nextTurnOfLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
