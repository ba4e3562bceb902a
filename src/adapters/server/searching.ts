import path from 'node:path';
import type { Payload } from 'payload';
import type { Reader } from '../../delivery/reader';
import { createSearch, type Search } from '../../delivery/search';
import { onNumbered } from '../payload/announcements';
import { fileTextsOf } from '../payload/fileTexts';
import type { PublishedStore } from '../publishedItems/publishedStore';
import { startSearchIndex } from '../search/searchIndex';
import { repeat } from './repeat';

export interface SearchingOptions {
  payload: Payload;
  store: PublishedStore;
  reader: Reader;
  dataDir: string;
  /** Called when answers may have changed. */
  onChange: () => void;
}

export interface Searching {
  search: Search;
  stop: () => Promise<void>;
}

/** Where the indexes of an installation lie. They may be deleted at any time; nothing needs to be backed up. */
export function searchFolder(dataDir: string): string {
  return path.join(dataDir, 'search');
}

/** The search of this process: what is published here is found when the save has returned, the rest within a second. */
export async function startSearching({
  payload,
  store,
  reader,
  dataDir,
  onChange,
}: SearchingOptions): Promise<Searching> {
  const fileTexts = fileTextsOf(payload);
  const index = await startSearchIndex({
    folder: searchFolder(dataDir),
    store,
    fileTexts,
    onChange,
    every: repeat,
    log: {
      info: (message) => payload.logger.info({ msg: message }),
      error: (error, message) => payload.logger.error({ err: error, msg: message }),
    },
  });
  const forget = onNumbered(payload, async () => {
    await index.catchUp();
  });
  const unwatch = await store.watch(() => void index.catchUp());
  return {
    search: createSearch(index, reader, fileTexts),
    stop: async () => {
      forget();
      await unwatch();
      await index.stop();
    },
  };
}
