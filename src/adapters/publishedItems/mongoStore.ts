import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { ClientSession, Collection, Filter } from 'mongodb';
import {
  facetPrefix,
  goneKey,
  liveKey,
  mediaKey,
  serialiseListKey,
  taskPrefix,
} from '../../publishing/listKey';
import type { PublishedRow } from '../../publishing/publishedRow';
import type { PublishedContent } from '../../content/contentItem';
import {
  counterId,
  lastApplied,
  numberPending,
  prepareCounter,
  type Counter,
  type RowDocument,
} from './mongoNumbering';
import { toChange, toColumns, toRow, toState, toTombstones } from './columns';
import { afterPrefix, facetKeys, toFacetCount } from './facetRows';
import { TransactionEnded, type PublishedStore, type TransactionId } from './publishedStore';

export type MongoDatabase = MongooseAdapter;

/** The published-items store on MongoDB, by the driver itself: each question is one indexed query. */
export async function createMongoStore(db: MongoDatabase): Promise<PublishedStore> {
  const database = db.connection.db;
  if (!database) throw new Error('The MongoDB connection is not open.');
  // Payload's own driver instance; the types of its copy and ours are the same version.
  const rows = database.collection('published-items') as unknown as Collection<RowDocument>;
  const counters = database.collection('hub-counters') as unknown as Collection<Counter>;
  await prepare(rows, counters);

  const sessionOf = (id: TransactionId): ClientSession | undefined => {
    if (id === undefined) return undefined;
    const session = db.sessions[String(id)];
    if (!session) throw new TransactionEnded();
    return session;
  };
  const contents = async (
    filter: Filter<RowDocument>,
    sort: Record<string, 1 | -1>,
    limit: number,
    skip = 0,
  ): Promise<PublishedContent[]> => {
    const found = await rows
      .find(filter, { projection: { content: 1 } })
      .sort(sort)
      .skip(skip)
      .limit(limit)
      .toArray();
    return found.flatMap(({ content }) => content ?? []);
  };

  return {
    async find(locale, shortId) {
      const row = await rows.findOne({ locale, shortId });
      return row ? toState(row) : undefined;
    },
    async findLive(locale, ids) {
      if (ids.length === 0) return [];
      return contents({ locale, itemId: { $in: [...ids] }, status: 'live' }, { itemId: 1 }, ids.length);
    },
    async findBySlug(locale, kind, slug) {
      const row = await rows.findOne({ locale, kind, slug, status: 'live' });
      return row?.content ?? undefined;
    },
    findAllOf: (locale, kind) => contents({ locale, kind, status: 'live' }, { sortKey: 1 }, 10_000),
    async list({ locale, list, limit, before, facets = [] }) {
      const key = liveKey(locale, serialiseListKey(list));
      const order = list.type === 'register' ? 'registerKey' : 'sortKey';
      const cursor =
        before === undefined
          ? undefined
          : await rows.findOne({ locale, shortId: before, 'lists.key': key }, { projection: { [order]: 1 } });
      if (cursor === null) return undefined;
      const older = cursor === undefined ? {} : { [order]: { $lt: cursor[order] ?? '' } };
      const keys = [key, ...facetKeys(locale, list, facets)];
      const inAll = keys.length === 1 ? { 'lists.key': key } : { 'lists.key': { $all: keys } };
      const found = await contents({ ...inAll, ...older }, { [order]: -1 }, limit + 1);
      const items = found.slice(0, limit);
      return { items, next: found.length > limit ? items.at(-1)?.shortId : undefined };
    },
    count: (locale, list) => rows.countDocuments({ 'lists.key': liveKey(locale, serialiseListKey(list)) }),
    async facetCounts(locale, kind) {
      const prefix = liveKey(locale, facetPrefix(kind));
      const found = await rows
        .aggregate<{ _id: string; n: number }>([
          { $match: { 'lists.key': { $gte: prefix, $lt: afterPrefix(prefix) } } },
          { $unwind: '$lists' },
          { $match: { 'lists.key': { $gte: prefix, $lt: afterPrefix(prefix) } } },
          { $group: { _id: '$lists.key', n: { $sum: 1 } } },
        ])
        .toArray();
      return found.flatMap(({ _id, n }) => toFacetCount(_id.slice(prefix.length), n));
    },
    async toldTasks(locale) {
      const prefix = liveKey(locale, taskPrefix);
      const inTaskList = { 'lists.key': { $gte: prefix, $lt: afterPrefix(prefix) } };
      const told = await rows
        .aggregate<{ _id: string; n: number }>([
          { $match: inTaskList },
          { $unwind: '$lists' },
          { $match: inTaskList },
          { $group: { _id: '$lists.key', n: { $sum: 1 } } },
        ])
        .toArray();
      const counts = new Map(told.map(({ _id, n }) => [_id.slice(prefix.length), n]));
      const filter = { locale, itemId: { $in: [...counts.keys()] }, kind: 'featuredTask', status: 'live' };
      const live = await rows.find(filter as Filter<RowDocument>, { projection: { itemId: 1 } }).toArray();
      return live.map(({ itemId }) => ({ id: itemId, count: counts.get(itemId) ?? 0 }));
    },
    listFromOldest: (locale, list, from, limit) =>
      contents({ 'lists.key': liveKey(locale, serialiseListKey(list)) }, { sortKey: 1 }, limit, from),
    async tombstones(locale, list, since, limit) {
      const key = goneKey(locale, serialiseListKey(list));
      const found = await rows
        .find({ 'lists.key': key, changedAt: { $gte: since } })
        .sort({ changedAt: -1 })
        .limit(limit)
        .toArray();
      return toTombstones(found);
    },
    async translations(shortId) {
      const found = await rows
        .find({ shortId, status: 'live' }, { projection: { locale: 1, slug: 1 } })
        .sort({ locale: -1 })
        .toArray();
      return found.map(({ locale, slug }) => ({ locale, slug }));
    },
    async isMediaPublic(mediaId) {
      return (await rows.findOne({ 'lists.key': mediaKey(mediaId) }, { projection: { _id: 1 } })) !== null;
    },
    async changesSince(sequence, limit) {
      const upTo = await lastApplied(counters);
      const found = await rows
        .find({ sequence: { $gt: sequence, $lte: upTo } }, { projection: { content: 0 } })
        .sort({ sequence: 1 })
        .limit(limit)
        .toArray();
      return found.map(toChange);
    },
    lastSequence: () => lastApplied(counters),
    rows(transaction) {
      const session = sessionOf(transaction);
      return {
        async get(locale, shortId) {
          const row = await rows.findOne({ locale, shortId }, { session });
          return row ? fromDocument(row) : undefined;
        },
        async ofOrigin({ collection, documentId }) {
          const found = await rows
            .find({ sourceId: documentId, sourceCollection: collection }, { session })
            .toArray();
          return found.map(fromDocument);
        },
        async inList(key) {
          return (await rows.find({ 'lists.key': key }, { session }).toArray()).map(fromDocument);
        },
        async put(row) {
          const lists = row.lists.map((key) => ({ key, sortKey: row.sortKey }));
          await rows.updateOne(
            { locale: row.locale, shortId: row.shortId },
            { $set: { ...toColumns(row), registerKey: row.registerKey ?? null, lists } },
            { upsert: true, session },
          );
        },
      };
    },
    async page(after, limit) {
      const [shortId = '', locale = ''] = after?.split('|') ?? [];
      const found = await rows
        .find({
          $or: [{ shortId: { $gt: shortId } }, { shortId, locale: { $gt: locale } }],
        } as Filter<RowDocument>)
        .sort({ shortId: 1, locale: 1 })
        .limit(limit)
        .toArray();
      return found.map(fromDocument);
    },
    async oldestUnnumberedAt() {
      const row = await rows.findOne(
        { isNumbered: false },
        { sort: { changedAt: 1 }, projection: { changedAt: 1 } },
      );
      return row?.changedAt;
    },
    numberPending: () => numberPending(rows, counters),
    watch(onChange) {
      const stream = counters.watch([{ $match: { 'documentKey._id': counterId } }]);
      stream.on('change', onChange);
      // A broken stream costs nothing but the head start: followers poll as well.
      stream.on('error', onChange);
      return Promise.resolve(() => stream.close());
    },
  };
}

async function prepare(rows: Collection<RowDocument>, counters: Collection<Counter>): Promise<void> {
  await rows.createIndex({ 'lists.key': 1, sortKey: -1 });
  await rows.createIndex({ 'lists.key': 1, registerKey: -1 });
  await rows.createIndex({ 'lists.key': 1, changedAt: -1 });
  await rows.createIndex({ isNumbered: 1, changedAt: 1 });
  await rows.createIndex({ shortId: 1, locale: 1 });
  await rows.createIndex(
    { sequence: 1 },
    { unique: true, name: 'sequence_given', partialFilterExpression: { sequence: { $type: 'number' } } },
  );
  await prepareCounter(counters);
}

function fromDocument(document: RowDocument): PublishedRow {
  return toRow(
    document,
    document.lists.map(({ key }) => key),
  );
}
