import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index, type AnySQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../../migrations';
import { isProduction } from '../../env';
import { runCallbacksAfterCommit } from '../afterCommit';
import { databaseFile } from './databaseFile';
import { createSerialisedClient, type SerialisedClient } from './serialisedClient';

type SqliteArgs = Parameters<typeof sqliteAdapter>[0];
type SchemaHook = NonNullable<SqliteArgs['afterSchemaInit']>[number];
type SqliteDatabase = ReturnType<ReturnType<typeof sqliteAdapter>['init']>;

/** Payload leaves the columns of a table untyped. */
const column = (table: Record<string, unknown>, name: '_parentID' | 'key' | 'sortKey'): AnySQLiteColumn =>
  table[name] as AnySQLiteColumn;

/**
 * Payload indexes `*_locales` by (_locale, _parent_id) but its sub-queries filter by `_parent_id` alone:
 * lists of 2,000 documents took seconds. The composite indexes on published lists serve the column's pages.
 */
const addIndexes: SchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales') || !('_parentID' in table)) continue;
    extendTable({
      table,
      extraConfig: (t) => ({
        [`${name}_parent_only`]: index(`${name}_parent_only_idx`).on(column(t, '_parentID')),
      }),
    });
  }
  const lists = schema.tables.published_items_lists;
  if (lists) {
    extendTable({
      table: lists,
      extraConfig: (t) => ({
        list_order: index('published_items_lists_order_by_key_idx').on(
          column(t, 'key'),
          column(t, 'sortKey'),
        ),
        list_parent: index('published_items_lists_parent_only_idx').on(column(t, '_parentID')),
      }),
    });
  }
  return schema;
};

/** Payload's SQLite adapter with one writer at a time, honest commits and callbacks after them. */
export function sqliteDatabase(dataDir: string): DatabaseAdapterObj {
  const adapter = sqliteAdapter({
    client: { url: `file:${databaseFile(dataDir)}` },
    idType: 'uuidv7',
    push: false,
    wal: true,
    transactionOptions: { behavior: 'immediate' },
    prodMigrations: migrations,
    migrationDir: path.resolve('src/adapters/migrations'),
    afterSchemaInit: [addIndexes],
  });
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      serialiseWriters(db, dataDir);
      runCallbacksAfterCommit(db);
      return db;
    },
  };
}

/** The generated file types its arguments more narrowly than the adapter asks. */
type Migrations = NonNullable<NonNullable<Parameters<SqliteDatabase['migrate']>[0]>['migrations']>;

function serialiseWriters(db: SqliteDatabase, dataDir: string): void {
  const url = `file:${databaseFile(dataDir)}`;
  const connect = db.connect?.bind(db);
  const commit = db.commitTransaction.bind(db);
  let client: SerialisedClient | undefined;
  db.connect = async (options) => {
    mkdirSync(dataDir, { recursive: true });
    client ??= await createSerialisedClient({ url });
    Reflect.set(db, 'client', client);
    await connect?.(options);
    // Payload migrates by itself only when NODE_ENV says "production"; tests and commands need the tables too.
    if (!isProduction) await db.migrate({ migrations: migrations as Migrations });
  };
  db.commitTransaction = async (id) => {
    const transaction = client?.openTransaction;
    await commit(id);
    const failure = transaction?.commitError;
    if (failure === undefined) return;
    const reason = failure instanceof Error ? failure.message : 'unknown reason';
    throw new Error(`The commit failed: ${reason}`, { cause: failure });
  };
}
