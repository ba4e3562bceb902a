import type { BasePayload, PayloadRequest } from 'payload';

type DatabaseAdapter = BasePayload['db'];
type Callback = () => Promise<void>;

/** Callbacks by transaction. */
type Waiting = Record<'commit' | 'rollback', Map<string, Callback[]>>;

const waiting = new WeakMap<DatabaseAdapter, Waiting>();

function callbacksOf(db: DatabaseAdapter): Waiting {
  const existing = waiting.get(db);
  if (existing) return existing;
  const created: Waiting = { commit: new Map(), rollback: new Map() };
  waiting.set(db, created);
  return created;
}

/**
 * Payload has no hook that runs after the commit: `afterChange` and `afterOperation` both run inside the
 * transaction. This makes the adapter run what `afterCommit` registered, between the commit and the
 * moment the operation returns to its caller; a rollback forgets it, and runs what `afterRollback` registered.
 */
export function runCallbacksAfterCommit(adapter: object): void {
  const db = adapter as DatabaseAdapter;
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);
  const callbacks = callbacksOf(db);
  const abandoned = new Set<string>();
  db.commitTransaction = async (incoming) => {
    const id = String(await incoming);
    const due = callbacks.commit.get(id) ?? [];
    callbacks.commit.delete(id);
    // The adapters return without a word when a nested failure rolled back what is being committed.
    if (abandoned.delete(id))
      throw new Error('The save was rolled back by a failure inside it; nothing is saved.');
    await commit(id);
    callbacks.rollback.delete(id);
    for (const callback of due) await runSafely(db, callback);
  };
  db.rollbackTransaction = async (incoming) => {
    const id = String(await incoming);
    if (callbacks.commit.delete(id)) remember(abandoned, id);
    const due = callbacks.rollback.get(id) ?? [];
    callbacks.rollback.delete(id);
    await rollback(id);
    // What was done last is undone first.
    for (const callback of due.toReversed()) await runSafely(db, callback);
  };
}

const maxRemembered = 1000;

function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  const [oldest] = ids;
  if (ids.size > maxRemembered && oldest !== undefined) ids.delete(oldest);
}

/** The change is decided: a callback that fails is told to the log, not to who saved. */
async function runSafely(db: DatabaseAdapter, callback: Callback): Promise<void> {
  try {
    await callback();
  } catch (error) {
    db.payload.logger.error({ err: error, msg: 'A step after a commit or rollback failed.' });
  }
}

/**
 * Runs `callback` once the transaction of `req` has committed, before its operation returns.
 * A callback that throws is logged: the change is committed, and the save must not look refused.
 */
export async function afterCommit(req: PayloadRequest, callback: Callback): Promise<void> {
  const id = await req.transactionID;
  if (id === undefined) {
    await runSafely(req.payload.db, callback);
    return;
  }
  add(callbacksOf(req.payload.db).commit, String(id), callback);
}

/** Runs `callback` if the transaction of `req` is rolled back: files on the disk know no transactions. */
export async function afterRollback(req: PayloadRequest, callback: Callback): Promise<void> {
  const id = await req.transactionID;
  if (id !== undefined) add(callbacksOf(req.payload.db).rollback, String(id), callback);
}

function add(callbacks: Map<string, Callback[]>, id: string, callback: Callback): void {
  callbacks.set(id, [...(callbacks.get(id) ?? []), callback]);
}
