import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Collection } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeOf } from '../../../src/adapters/payload/installation';
import { inTransaction } from '../../../src/adapters/payload/repair';
import { counterId, type Counter } from '../../../src/adapters/publishedItems/mongoNumbering';
import type { PublishedStore } from '../../../src/adapters/publishedItems/publishedStore';
import { startCms, type Cms } from '../../support/cms';
import { publishedArticle, topic } from '../../support/newsroom';

let cms: Cms;
let store: PublishedStore;
let counters: Collection<Counter>;
let rows: Collection<{ shortId: string; revision: number; sequence: number; isNumbered: boolean }>;
let shortIds: string[];

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  const { db } = (cms.payload.db as unknown as MongooseAdapter).connection;
  if (!db) throw new Error('MongoDB is not connected.');
  counters = db.collection('hub-counters') as unknown as typeof counters;
  rows = db.collection('published-items') as unknown as typeof rows;
  const topicId = (await topic(cms.payload)).id;
  shortIds = [];
  for (let n = 0; n < 3; n += 1)
    shortIds.push((await publishedArticle(cms.payload, { topicId })).shortId ?? '');
});

afterAll(async () => {
  await cms.stop();
});

/** Raises the revision of rows as a publish does, without numbering them. */
async function change(...changed: string[]): Promise<void> {
  await inTransaction(cms.payload, async (req) => {
    const writing = store.rows(await req.transactionID);
    for (const shortId of changed) {
      const row = await writing.get('vi', shortId);
      if (row) await writing.put({ ...row, revision: row.revision + 1, changedAt: new Date().toISOString() });
    }
  });
}

/** What a process leaves that is killed after it planned numbers and before it wrote them. */
async function planWithoutApplying(...planned: string[]): Promise<number> {
  const counter = await counters.findOne({ _id: counterId });
  const last = counter?.last ?? 0;
  const found = await Promise.all(planned.map((shortId) => rows.findOne({ shortId, isNumbered: false })));
  const assignments = found.flatMap((row, n) =>
    row ? [{ row: row._id, revision: row.revision, sequence: last + n + 1 }] : [],
  );
  await counters.updateOne(
    { _id: counterId },
    { $set: { last: last + assignments.length, planned: assignments } },
  );
  return last;
}

describe('a plan that a killed process left', () => {
  beforeEach(async () => {
    await store.numberPending();
  });

  it('is carried out by the next one, before its own numbers', async () => {
    const [first = '', second = '', third = ''] = shortIds;
    await change(first, second);
    const before = await planWithoutApplying(first, second);
    expect(await store.lastSequence()).toBe(before);
    expect(await store.changesSince(before, 10)).toEqual([]);
    await change(third);
    expect(await store.numberPending()).toBe(before + 3);
    const changes = await store.changesSince(before, 10);
    expect(changes.map(({ shortId, sequence }) => [shortId, sequence])).toEqual([
      [first, before + 1],
      [second, before + 2],
      [third, before + 3],
    ]);
  });

  it('shows followers nothing of a number before every earlier one is written', async () => {
    const [first = '', second = ''] = shortIds;
    await change(first, second);
    const before = await planWithoutApplying(first, second);
    await rows.updateOne({ shortId: second }, { $set: { sequence: before + 2, isNumbered: true } });
    expect(await store.changesSince(before, 10)).toEqual([]);
    await store.numberPending();
    expect((await store.changesSince(before, 10)).map(({ shortId }) => shortId)).toEqual([first, second]);
  });

  it('puts no number on a row that has moved on since', async () => {
    const [first = '', second = ''] = shortIds;
    await change(first, second);
    const before = await planWithoutApplying(first, second);
    await change(first);
    expect(await store.numberPending()).toBe(before + 3);
    const changes = await store.changesSince(before, 10);
    expect(changes.map(({ shortId, sequence }) => [shortId, sequence])).toEqual([
      [second, before + 2],
      [first, before + 3],
    ]);
  });
});
