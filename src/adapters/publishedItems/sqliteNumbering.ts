import { sql } from '@payloadcms/db-sqlite';

export type Statement = ReturnType<typeof sql>;

/** A connection of drizzle's, as far as the store uses it. */
export interface Connection {
  all: (query: Statement) => Promise<unknown[]>;
  run: (query: Statement) => Promise<unknown>;
}

export async function lastNumber(connection: Connection): Promise<number> {
  const [row] = await connection.all(sql`select max(sequence) as n from published_items`);
  return Number((row as { n: unknown }).n ?? 0);
}

/** Inside one immediate transaction: no other writer, so numbers appear together and in order. */
export async function numberInTransaction(connection: Connection): Promise<number> {
  const pending = (await connection.all(
    sql`select id from published_items where is_numbered = 0 order by changed_at, id`,
  )) as { id: string }[];
  let last = await lastNumber(connection);
  for (const { id } of pending) {
    last += 1;
    await connection.run(
      sql`update published_items set sequence = ${last}, is_numbered = 1 where id = ${id}`,
    );
  }
  return last;
}
