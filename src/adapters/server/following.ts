import type { Payload } from 'payload';
import type { PageCache } from '../../delivery/pageCache';
import type { PageEntry } from '../../delivery/pageEntry';
import type { PublishedReader } from '../../delivery/publishedReader';
import { startFollower, type Follower } from '../../delivery/follower';
import type { MediaGate } from '../../delivery/mediaGate';
import type { Locale } from '../../content/locales';
import { sortKeyOf } from '../../publishing/projection/indexKeys';
import { onNumbered, numberAndAnnounce } from '../payload/announcements';
import type { PublishedStore } from '../publishedItems/publishedStore';
import { repeat } from './repeat';

export interface FollowingOptions {
  payload: Payload;
  store: PublishedStore;
  cache: Pick<PageCache<PageEntry>, 'drop'>;
  reader: PublishedReader;
  gate: MediaGate;
}

export interface Following {
  follower: Follower;
  stop: () => Promise<void>;
}

const sweepEveryMs = 5000;

/** Keeps the caches of this process in step with the publish sequence, whoever publishes. */
export async function startFollowing(options: FollowingOptions): Promise<Following> {
  const { payload, store, cache, reader, gate } = options;
  const logError = (error: unknown): void =>
    payload.logger.error({ err: error, msg: 'Following the sequence failed.' });
  // A process that was killed between commit and numbering left its last changes to us.
  await numberAndAnnounce(payload);
  const follower = startFollower({
    changesSince: (sequence, limit) => store.changesSince(sequence, limit),
    start: await store.lastSequence(),
    heads: { vi: await headOf(store, 'vi'), en: await headOf(store, 'en') },
    onTags: (tags) => {
      gate.forget(tags);
      reader.forget(tags);
      cache.drop(tags);
    },
    every: repeat,
    logError,
  });
  const forget = onNumbered(payload, async () => {
    await follower.nudge();
  });
  const unwatch = await store.watch(() => void follower.nudge());
  const endSweep = repeat(sweepEveryMs, () => {
    void numberLate(payload, store).catch(logError);
  });
  return {
    follower,
    stop: async () => {
      endSweep();
      forget();
      follower.stop();
      await unwatch();
    },
  };
}

/** Numbers what another process committed and could not number. */
async function numberLate(payload: Payload, store: PublishedStore): Promise<void> {
  const oldest = await store.oldestUnnumberedAt();
  if (oldest !== undefined) await numberAndAnnounce(payload);
}

async function headOf(store: PublishedStore, locale: Locale): Promise<string> {
  const [newest] = (await store.list({ locale, list: { type: 'all' }, limit: 1 }))?.items ?? [];
  return newest && 'firstPublishedAt' in newest ? sortKeyOf(newest) : '';
}
