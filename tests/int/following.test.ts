import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installationOf, storeOf } from '../../src/adapters/payload/installation';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { startFollowing, type Following } from '../../src/adapters/server/following';
import { siteTextFallback } from '../../src/adapters/server/siteTextFallback';
import { createMediaGate, type MediaGate } from '../../src/delivery/mediaGate';
import { createPageCache, type PageCache } from '../../src/delivery/pageCache';
import type { PageEntry } from '../../src/delivery/pageEntry';
import { createReader, type PublishedReader } from '../../src/delivery/publishedReader';
import { itemTag } from '../../src/delivery/tags';
import { startCms, type Cms } from '../support/cms';
import { picture, publishedArticle, topic } from '../support/newsroom';

let cms: Cms;
let gate: MediaGate;
let reader: PublishedReader;
let cache: PageCache<PageEntry>;
let following: Following;

/** The caches of a process as `server.ts` puts them together, on a store that takes its time to read. */
beforeAll(async () => {
  cms = await startCms();
  const { payload } = cms;
  const { profile, now } = installationOf(payload);
  const store = await storeOf(payload);
  const slow: PublishedStore = {
    ...store,
    changesSince: async (sequence, limit) => {
      await wait(30);
      return store.changesSince(sequence, limit);
    },
  };
  gate = createMediaGate((mediaId) => store.isMediaPublic(mediaId));
  reader = createReader(store, { now, siteTextFallback: siteTextFallback(profile) });
  cache = createPageCache({ maxBytes: 1_000_000, now: Date.now });
  following = await startFollowing({ payload, store: slow, cache, reader, gate });
});

afterAll(async () => {
  await following.stop();
  await cms.stop();
});

const withdraw = (id: string) =>
  cms.payload.delete({ collection: 'news-articles', id, overrideAccess: true });

/** Keeps a page of the item in the cache. */
async function keepPage(shortId: string): Promise<() => boolean> {
  const entry = { tags: [itemTag('vi', shortId)], byteLength: 10 } as unknown as PageEntry;
  await cache.fill(shortId, () => Promise.resolve({ entry, isStorable: true }));
  return () => cache.get(shortId) !== undefined;
}

describe('when a save has returned', () => {
  it('pages that showed what it changed are out of the cache, and no others', async () => {
    const topicId = (await topic(cms.payload)).id;
    const article = await publishedArticle(cms.payload, { topicId });
    const other = await publishedArticle(cms.payload, { topicId });
    const isKept = await keepPage(article.shortId ?? '');
    const isOtherKept = await keepPage(other.shortId ?? '');
    await withdraw(article.id);
    expect([isKept(), isOtherKept()]).toEqual([false, true]);
  });

  it('a picture that nothing live shows any more is public no longer, though the gate had let it through', async () => {
    const topicId = (await topic(cms.payload)).id;
    const { id: leadPicture, mediaId } = await picture(cms.payload);
    const { id } = await publishedArticle(cms.payload, { topicId, leadPicture });
    expect(await gate.isPublic(mediaId ?? '')).toBe(true);
    await withdraw(id);
    expect(await gate.isPublic(mediaId ?? '')).toBe(false);
  });

  it('a topic is called by its new name', async () => {
    const { id, name } = await topic(cms.payload);
    const names = async () => (await reader.topics('vi')).map((known) => known.name);
    expect(await names()).toContain(name);
    await cms.payload.update({
      collection: 'topics',
      id,
      data: { name: 'Tên mới của chủ đề' },
      locale: 'vi',
      overrideAccess: true,
    });
    expect(await names()).toContain('Tên mới của chủ đề');
  });
});
