import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { runCallbacksAfterCommit } from '../afterCommit';

/**
 * Payload's MongoDB adapter; indexes exist before the first transaction, because creating a collection or
 * an index beside one makes it fail ("Unable to acquire IX lock").
 */
export function mongoDatabase(url: string): DatabaseAdapterObj {
  const adapter = mongooseAdapter({
    url,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 10_000 },
    transactionOptions: { writeConcern: { w: 'majority' }, readConcern: { level: 'snapshot' } },
  });
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      runCallbacksAfterCommit(db);
      return db;
    },
  };
}
