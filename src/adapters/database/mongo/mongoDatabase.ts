import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
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
      openTransactionsAtOnce(db);
      runCallbacksAfterCommit(db);
      return db;
    },
  };
}

/**
 * The server opens a transaction at its first command. Payload validates the fields of a document all at once, and
 * where several ask the database (an upload with a filter does), their first commands raced: "Given transaction
 * number … does not match any in-progress transactions". One small read makes the transaction before that.
 */
function openTransactionsAtOnce(db: BaseDatabaseAdapter): void {
  const begin = db.beginTransaction.bind(db);
  db.beginTransaction = async (options) => {
    const id = await begin(options);
    const { connection, sessions } = db as unknown as MongooseAdapter;
    await connection.db?.collection('hub-counters').findOne({}, { session: sessions[String(id)] });
    return id;
  };
}
