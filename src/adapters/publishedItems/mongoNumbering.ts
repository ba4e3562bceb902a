import type { Collection, ObjectId } from 'mongodb';
import type { RowColumns } from './columns';

export const counterId = 'published-items';

/** Who is overtaken this often in one call does not take turns but is stuck; the sweep tries again. */
const numberingAttempts = 1000;
/** A row may be held by the open transaction of a killed process; MongoDB ends that one after a minute. */
const applyWithinMilliseconds = 10_000;

interface Assignment {
  row: ObjectId;
  revision: number;
  sequence: number;
}

/** The one document that numbers are taken from: what was given, and which of it is surely written into the rows. */
export interface Counter {
  _id: string;
  /** Last number given. */
  last: number;
  /** Last number that the rows carry; followers read up to here. */
  applied: number;
  /** The numbers given last, until they are applied. */
  planned: Assignment[];
}

type Rows = Collection<RowDocument>;

/** A row with what only this database keeps beside its columns. */
export type RowDocument = RowColumns & {
  registerKey: string | null;
  lists: { key: string; sortKey: string }[];
};
type Counters = Collection<Counter>;

export async function prepareCounter(counters: Counters): Promise<void> {
  await counters.updateOne(
    { _id: counterId },
    { $setOnInsert: { last: 0, applied: 0, planned: [] } },
    { upsert: true },
  );
}

/** Every number up to this one is in its row, or its row has moved on to a later one. */
export async function lastApplied(counters: Counters): Promise<number> {
  return (await counters.findOne({ _id: counterId }))?.applied ?? 0;
}

/**
 * Numbers every committed row that has none. No transaction and no lease: a killed process would hold the first
 * for a minute, and a slow one outlive the second. The plan is written into the counter by compare-and-set, then
 * carried out; whoever comes next carries it out first, so a crash in between is mended by anybody, and no
 * number is planned before the earlier ones are in their rows. Carrying out twice changes nothing.
 *
 * @returns the last number given.
 */
export async function numberPending(rows: Rows, counters: Counters): Promise<number> {
  for (let attempt = 1; attempt <= numberingAttempts; attempt += 1) {
    const counter = await counters.findOne({ _id: counterId }, { readConcern: { level: 'majority' } });
    if (!counter) throw new Error('The counter of published items is missing.');
    if (counter.applied < counter.last) await apply(rows, counters, counter);
    const planned = await plan(rows, counter.last);
    if (planned.length === 0) return counter.last;
    const next = { last: counter.last + planned.length, applied: counter.last, planned };
    const { matchedCount } = await counters.updateOne({ _id: counterId, last: counter.last }, { $set: next });
    if (matchedCount === 0) continue;
    await apply(rows, counters, next);
    return next.last;
  }
  throw new Error('Numbering was overtaken too often by other processes.');
}

async function plan(rows: Rows, last: number): Promise<Assignment[]> {
  const pending = await rows
    .find({ isNumbered: false }, { projection: { revision: 1 } })
    .sort({ changedAt: 1, _id: 1 })
    .toArray();
  return pending.map(({ _id, revision }, index) => ({
    row: _id,
    revision,
    sequence: last + index + 1,
  }));
}

/** A number never lands on a newer state of the row than the one it was planned for, nor on a numbered one. */
async function apply(rows: Rows, counters: Counters, { last, planned }: Omit<Counter, '_id'>): Promise<void> {
  await rows.bulkWrite(
    planned.map(({ row, revision, sequence }) => ({
      updateOne: {
        filter: { _id: row, revision, isNumbered: false },
        update: { $set: { sequence, isNumbered: true } },
      },
    })),
    { ordered: true, writeConcern: { w: 'majority' }, maxTimeMS: applyWithinMilliseconds },
  );
  await counters.updateOne({ _id: counterId, last }, { $set: { applied: last, planned: [] } });
}
