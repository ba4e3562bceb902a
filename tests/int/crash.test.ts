import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberAndAnnounce } from '../../src/adapters/payload/announcements';
import { storeOf } from '../../src/adapters/payload/installation';
import { repair } from '../../src/adapters/payload/repair';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { startCms, type Cms } from '../support/cms';
import { topic } from '../support/newsroom';
import { startPublisher, type Acknowledged } from '../support/publisherProcess';

/** `CRASH_ROUNDS=20` is what a release is tried with; a few show in every run that nothing rotted. */
const rounds = Number(process.env.CRASH_ROUNDS ?? 4);
const isMongo = process.env.TEST_DATABASE === 'mongodb';

let cms: Cms;
let store: PublishedStore;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  await topic(cms.payload);
});

afterAll(async () => {
  await cms.stop();
});

async function lostOf(acknowledged: Acknowledged[]): Promise<Acknowledged[]> {
  const lost = [];
  for (const ack of acknowledged) {
    const state = await store.find('vi', ack.shortId);
    const isThere =
      state?.status === 'live' && 'headline' in state.content && state.content.headline === ack.headline;
    if (!isThere) lost.push(ack);
  }
  return lost;
}

describe('a process killed while it publishes', () => {
  it(`loses nothing that was acknowledged and leaves nothing to repair (${rounds} kills)`, async () => {
    const acknowledged: Acknowledged[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const publisher = await startPublisher(`vòng ${round}`, 1000, 3);
      expect(await publisher.untilAcknowledged(3 + (round % 5)), publisher.errors()).toBe(true);
      await publisher.kill();
      acknowledged.push(...publisher.acknowledged);
    }
    await numberAndAnnounce(cms.payload);
    expect(await lostOf(acknowledged)).toEqual([]);
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([]);
    const changes = await store.changesSince(0, 100_000);
    const numbers = changes.map((change) => change.sequence);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.at(-1)).toBe(await store.lastSequence());
  }, 600_000);
});

describe('several processes', () => {
  it('publish at once without an error, a duplicate or a number seen out of order', async () => {
    const start = await store.lastSequence();
    const seen: number[] = [];
    let isFollowing = true;
    const follower = (async () => {
      let last = start;
      for (let isLast = false; !isLast;) {
        isLast = !isFollowing;
        for (const { sequence } of await store.changesSince(last, 1000)) {
          seen.push(sequence);
          last = sequence;
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    // SQLite belongs to one process; MongoDB is for several.
    const names = isMongo ? ['một', 'hai'] : ['một'];
    const publishers = await Promise.all(names.map((name) => startPublisher(name, 50, 50)));
    const codes = await Promise.all(publishers.map((publisher) => publisher.ended));
    await numberAndAnnounce(cms.payload);
    const expected = names.length * 50;
    isFollowing = false;
    await follower;
    expect(codes, publishers.map((publisher) => publisher.errors()).join('\n')).toEqual(names.map(() => 0));
    expect(publishers.flatMap((publisher) => publisher.acknowledged)).toHaveLength(expected);
    expect(await lostOf(publishers.flatMap((publisher) => publisher.acknowledged))).toEqual([]);
    expect(seen).toEqual(Array.from({ length: expected }, (_, n) => start + n + 1));
  }, 300_000);
});
