import { sql } from '@payloadcms/db-sqlite';
import type { RowColumns } from './columns';

/** Every column of a row, for the alias `p`. */
export const columns = sql.raw(
  'p.item_id, p.short_id, p.locale, p.kind, p.slug, p.headline, p.status, p.revision, p.sequence, p.is_numbered, ' +
    'p.sort_key, p.source_collection, p.source_id, p.source_version, p.changed_at, p.first_published_at, ' +
    'p.content, p.withdrawal, p.affected',
);

export const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export function parseColumns(row: Record<string, unknown>): RowColumns {
  const parse = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null);
  return {
    itemId: row.item_id,
    shortId: row.short_id,
    locale: row.locale,
    kind: row.kind,
    slug: row.slug,
    headline: row.headline,
    status: row.status,
    revision: row.revision,
    sequence: row.sequence,
    isNumbered: row.is_numbered === 1,
    sortKey: row.sort_key,
    sourceCollection: row.source_collection,
    sourceId: row.source_id,
    sourceVersion: row.source_version,
    changedAt: row.changed_at,
    firstPublishedAt: row.first_published_at,
    content: parse(row.content),
    withdrawal: parse(row.withdrawal),
    affected: parse(row.affected),
  } as RowColumns;
}
