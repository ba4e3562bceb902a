import { randomUUID } from 'node:crypto';
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { PublishedContent } from '../../content/contentItem';
import type { Locale } from '../../content/locales';
import type { FacetValue } from '../../content/facets';
import {
  facetPrefix,
  goneKey,
  isRegister,
  liveKey,
  mediaKey,
  serialiseListKey,
  taskPrefix,
} from '../../publishing/listKey';
import type { ListKey } from '../../publishing/publishedItems';
import type { PublishedRow } from '../../publishing/publishedRow';
import { toChange, toColumns, toRow, toState, toTombstones, type RowColumns } from './columns';
import { afterPrefix, facetKeys, toFacetCount } from './facetRows';
import { columns, json, parseColumns } from './sqliteColumns';
import { lastNumber, numberInTransaction, type Connection, type Statement } from './sqliteNumbering';
import { TransactionEnded, type PublishedStore, type TransactionId } from './publishedStore';

export type SqliteDatabase = SQLiteAdapter;

/** The published-items store on SQLite, by SQL of our own: each question is one indexed query. */
export function createSqliteStore(db: SqliteDatabase): PublishedStore {
  const outside = (): Connection => db.drizzle;
  const inside = (id: TransactionId): Connection => {
    if (id === undefined) return outside();
    const session = db.sessions[String(id)];
    if (!session) throw new TransactionEnded();
    return session.db as unknown as Connection;
  };
  const select = async (query: Statement, connection = outside()): Promise<RowColumns[]> =>
    (await connection.all(query)).map((row) => parseColumns(row as Record<string, unknown>));
  const contents = async (query: Statement): Promise<PublishedContent[]> =>
    (await select(query)).flatMap(({ content }) => content ?? []);

  return {
    async find(locale, shortId) {
      const [row] = await select(
        sql`select ${columns} from published_items p where p.locale = ${locale} and p.short_id = ${shortId}`,
      );
      return row && toState(row);
    },
    async findLive(locale, ids) {
      if (ids.length === 0) return [];
      const list = sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      );
      return contents(
        sql`select ${columns} from published_items p where p.locale = ${locale} and p.item_id in (${list}) and p.status = 'live'`,
      );
    },
    async findBySlug(locale, kind, slug) {
      const [content] = await contents(
        sql`select ${columns} from published_items p
            where p.locale = ${locale} and p.kind = ${kind} and p.slug = ${slug} and p.status = 'live' limit 1`,
      );
      return content;
    },
    async findAllOf(locale, kind) {
      return contents(
        sql`select ${columns} from published_items p
            where p.locale = ${locale} and p.kind = ${kind} and p.status = 'live' order by p.sort_key`,
      );
    },
    async list({ locale, list, limit, before, facets = [] }) {
      const key = liveKey(locale, serialiseListKey(list));
      const cursor = before === undefined ? undefined : await cursorOf(outside(), key, locale, before);
      if (before !== undefined && cursor === undefined) return undefined;
      const older = cursor === undefined ? sql`` : sql`and l.sort_key < ${cursor}`;
      const found = await contents(
        sql`select ${columns} from published_items_lists l join published_items p on p.id = l._parent_id
            where l.key = ${key} ${older} ${withFacets(locale, list, facets)} order by l.sort_key desc limit ${limit + 1}`,
      );
      const items = found.slice(0, limit);
      return { items, next: found.length > limit ? items.at(-1)?.shortId : undefined };
    },
    async count(locale, list) {
      const key = liveKey(locale, serialiseListKey(list));
      const [row] = await outside().all(
        sql`select count(*) as n from published_items_lists where key = ${key}`,
      );
      return Number((row as { n: unknown }).n);
    },
    async facetCounts(locale, kind) {
      const prefix = liveKey(locale, facetPrefix(kind));
      const rows = await outside().all(
        sql`select key, count(*) as n from published_items_lists
            where key >= ${prefix} and key < ${afterPrefix(prefix)} group by key`,
      );
      return (rows as { key: string; n: unknown }[]).flatMap(({ key, n }) =>
        toFacetCount(key.slice(prefix.length), Number(n)),
      );
    },
    async toldTasks(locale) {
      const prefix = liveKey(locale, taskPrefix);
      const rows = await outside().all(
        sql`select p.item_id as id, count(*) as n from published_items_lists l
            join published_items p on p.item_id = substr(l.key, ${prefix.length + 1})
            where l.key >= ${prefix} and l.key < ${afterPrefix(prefix)}
              and p.locale = ${locale} and p.kind = 'featuredTask' and p.status = 'live' group by p.item_id`,
      );
      return (rows as { id: string; n: unknown }[]).map(({ id, n }) => ({ id, count: Number(n) }));
    },
    async listFromOldest(locale, list, from, limit) {
      const key = liveKey(locale, serialiseListKey(list));
      // The offset walks the index alone; rows are read for the result only.
      return contents(
        sql`select ${columns} from (
              select _parent_id, sort_key from published_items_lists where key = ${key}
              order by sort_key limit ${limit} offset ${from}
            ) l join published_items p on p.id = l._parent_id order by l.sort_key`,
      );
    },
    async tombstones(locale, list, since, limit) {
      const key = goneKey(locale, serialiseListKey(list));
      return toTombstones(
        await select(
          sql`select ${columns} from published_items_lists l join published_items p on p.id = l._parent_id
              where l.key = ${key} and p.changed_at >= ${since} order by p.changed_at desc limit ${limit}`,
        ),
      );
    },
    async translations(shortId) {
      const rows = await outside().all(
        sql`select locale, slug from published_items where short_id = ${shortId} and status = 'live' order by locale desc`,
      );
      return rows as { locale: Locale; slug: string }[];
    },
    async isMediaPublic(mediaId) {
      const rows = await outside().all(
        sql`select 1 from published_items_lists where key = ${mediaKey(mediaId)} limit 1`,
      );
      return rows.length > 0;
    },
    async changesSince(sequence, limit) {
      return (
        await select(
          sql`select ${columns} from published_items p where p.sequence > ${sequence} order by p.sequence limit ${limit}`,
        )
      ).map(toChange);
    },
    async lastSequence() {
      return lastNumber(outside());
    },
    rows(transaction) {
      const connection = inside(transaction);
      return {
        async get(locale, shortId) {
          const [row] = await select(
            sql`select ${columns} from published_items p where p.locale = ${locale} and p.short_id = ${shortId}`,
            connection,
          );
          return row && withLists(connection, row);
        },
        async ofOrigin({ collection, documentId }) {
          const rows = await select(
            sql`select ${columns} from published_items p
                where p.source_id = ${documentId} and p.source_collection = ${collection}`,
            connection,
          );
          return allWithLists(connection, rows);
        },
        async inList(key) {
          const rows = await select(
            sql`select ${columns} from published_items_lists l join published_items p on p.id = l._parent_id
                where l.key = ${key}`,
            connection,
          );
          return allWithLists(connection, rows);
        },
        put: (row) => putRow(connection, row),
      };
    },
    async page(after, limit) {
      const rows = await select(
        sql`select ${columns} from published_items p
            where p.short_id || '|' || p.locale > ${after ?? ''} order by p.short_id || '|' || p.locale limit ${limit}`,
      );
      return allWithLists(outside(), rows);
    },
    async oldestUnnumberedAt() {
      const [row] = await outside().all(
        sql`select min(changed_at) as at from published_items where is_numbered = 0`,
      );
      return (row as { at: string | null }).at ?? undefined;
    },
    async numberPending() {
      const id = await db.beginTransaction();
      const connection = inside(id ?? undefined);
      try {
        const last = await numberInTransaction(connection);
        await db.commitTransaction(id ?? '');
        return last;
      } catch (error) {
        await db.rollbackTransaction(id ?? '');
        throw error;
      }
    },
    watch() {
      // One process writes a SQLite file; what another does (a command) is found by polling.
      return Promise.resolve(() => Promise.resolve());
    },
  };
}

/** Only rows that are in the list of every facet as well. */
function withFacets(locale: Locale, list: ListKey, facets: readonly FacetValue[]): Statement {
  const conditions = facetKeys(locale, list, facets).map(
    (key) =>
      sql`and exists (select 1 from published_items_lists f where f._parent_id = p.id and f.key = ${key})`,
  );
  return sql.join(conditions, sql` `);
}

async function cursorOf(
  connection: Connection,
  key: string,
  locale: Locale,
  shortId: string,
): Promise<string | undefined> {
  const [row] = await connection.all(
    sql`select l.sort_key as k from published_items p join published_items_lists l on l._parent_id = p.id
        where p.locale = ${locale} and p.short_id = ${shortId} and l.key = ${key}`,
  );
  return row === undefined ? undefined : (row as { k: string }).k;
}

async function withLists(connection: Connection, row: RowColumns): Promise<PublishedRow> {
  const lists = (await connection.all(
    sql`select l.key as k from published_items_lists l join published_items p on p.id = l._parent_id
        where p.locale = ${row.locale} and p.short_id = ${row.shortId} order by l._order`,
  )) as { k: string }[];
  return toRow(
    row,
    lists.map(({ k }) => k),
  );
}

/** One after the other: statements of one transaction must not run at once. */
async function allWithLists(connection: Connection, rows: readonly RowColumns[]): Promise<PublishedRow[]> {
  const complete = [];
  for (const row of rows) complete.push(await withLists(connection, row));
  return complete;
}

async function putRow(connection: Connection, row: PublishedRow): Promise<void> {
  const c = toColumns(row);
  const [saved] = (await connection.all(sql`
    insert into published_items (id, item_id, short_id, locale, kind, slug, headline, status, revision, is_numbered,
      sort_key, source_collection, source_id, source_version, changed_at, first_published_at, content, withdrawal, affected)
    values (${randomUUID()}, ${c.itemId}, ${c.shortId}, ${c.locale}, ${c.kind}, ${c.slug}, ${c.headline}, ${c.status},
      ${c.revision}, 0, ${c.sortKey}, ${c.sourceCollection}, ${c.sourceId}, ${c.sourceVersion}, ${c.changedAt},
      ${c.firstPublishedAt}, ${json(c.content)}, ${json(c.withdrawal)}, ${json(c.affected)})
    on conflict (locale, short_id) do update set
      slug = excluded.slug, headline = excluded.headline, status = excluded.status, revision = excluded.revision,
      is_numbered = 0, sort_key = excluded.sort_key, source_collection = excluded.source_collection,
      source_id = excluded.source_id, source_version = excluded.source_version, changed_at = excluded.changed_at,
      first_published_at = excluded.first_published_at, content = excluded.content,
      withdrawal = excluded.withdrawal, affected = excluded.affected
    returning id`)) as { id: string }[];
  if (!saved) throw new Error('The published row was not written.');
  await connection.run(sql`delete from published_items_lists where _parent_id = ${saved.id}`);
  for (const [order, key] of row.lists.entries()) {
    await connection.run(sql`
      insert into published_items_lists (_order, _parent_id, id, key, sort_key)
      values (${order + 1}, ${saved.id}, ${randomUUID()}, ${key}, ${orderIn(row, key)})`);
  }
}

/** Lists keep an order of their own here, so a register needs nothing more. */
function orderIn({ locale, sortKey, registerKey }: PublishedRow, key: string): string {
  const isOfRegister =
    key.startsWith(liveKey(locale, '')) && isRegister(key.slice(liveKey(locale, '').length));
  return isOfRegister ? (registerKey ?? sortKey) : sortKey;
}
