import type { BasePayload, PayloadRequest } from 'payload';

type DatabaseAdapter = BasePayload['db'];
type Callback = () => Promise<void>;

const waiting = new WeakMap<DatabaseAdapter, Map<string, Callback[]>>();

function callbacksOf(db: DatabaseAdapter): Map<string, Callback[]> {
  const existing = waiting.get(db);
  if (existing) return existing;
  const created = new Map<string, Callback[]>();
  waiting.set(db, created);
  return created;
}

/**
 * Payload has no hook that runs after the commit: `afterChange` and `afterOperation` both run inside the
 * transaction. This makes the adapter run what `afterCommit` registered, between the commit and the
 * moment the operation returns to its caller; a rollback forgets it.
 */
export function runCallbacksAfterCommit(adapter: object): void {
  const db = adapter as DatabaseAdapter;
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);
  const callbacks = callbacksOf(db);
  db.commitTransaction = async (incoming) => {
    const id = String(await incoming);
    const due = callbacks.get(id) ?? [];
    callbacks.delete(id);
    await commit(id);
    for (const callback of due) await callback();
  };
  db.rollbackTransaction = async (incoming) => {
    const id = String(await incoming);
    callbacks.delete(id);
    await rollback(id);
  };
}

/**
 * Runs `callback` once the transaction of `req` has committed, before its operation returns.
 * The callback must not throw: the change is already public knowledge.
 */
export async function afterCommit(req: PayloadRequest, callback: Callback): Promise<void> {
  const id = await req.transactionID;
  if (id === undefined) {
    await callback();
    return;
  }
  const callbacks = callbacksOf(req.payload.db);
  callbacks.set(String(id), [...(callbacks.get(String(id)) ?? []), callback]);
}
