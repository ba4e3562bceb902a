import type { PublishedContent, Tombstone, Withdrawal } from '../../content/contentItem';
import { itemKinds, type PublishedKind } from '../../content/kinds';
import type { Locale } from '../../content/locales';
import type { Change, PublishedState } from '../../publishing/publishedItems';
import type { Affected, PublishedRow } from '../../publishing/publishedRow';

/** A row as both databases keep it: flat columns, JSON for what is never queried. */
export interface RowColumns {
  itemId: string;
  shortId: string;
  locale: Locale;
  kind: PublishedKind;
  slug: string;
  headline: string;
  status: 'live' | 'withdrawn';
  revision: number;
  sequence: number | null;
  isNumbered: boolean;
  sortKey: string;
  sourceCollection: string;
  sourceId: string;
  sourceVersion: string | null;
  changedAt: string;
  firstPublishedAt: string | null;
  content: PublishedContent | null;
  withdrawal: Withdrawal | null;
  affected: Affected;
}

/** All columns but the number, which only the sequencer writes. */
export function toColumns(row: PublishedRow): Omit<RowColumns, 'sequence'> {
  return {
    itemId: row.itemId,
    shortId: row.shortId,
    locale: row.locale,
    kind: row.kind,
    slug: row.slug,
    headline: row.headline,
    status: row.status,
    revision: row.revision,
    isNumbered: false,
    sortKey: row.sortKey,
    sourceCollection: row.origin.collection,
    sourceId: row.origin.documentId,
    sourceVersion: row.origin.version ?? null,
    changedAt: row.changedAt,
    firstPublishedAt: row.firstPublishedAt ?? null,
    content: row.content ?? null,
    withdrawal: row.withdrawal ?? null,
    affected: row.affected,
  };
}

export function toRow(columns: RowColumns, lists: string[]): PublishedRow {
  return {
    itemId: columns.itemId,
    shortId: columns.shortId,
    locale: columns.locale,
    kind: columns.kind,
    slug: columns.slug,
    headline: columns.headline,
    status: columns.status,
    revision: columns.revision,
    sortKey: columns.sortKey,
    origin: {
      collection: columns.sourceCollection,
      documentId: columns.sourceId,
      version: columns.sourceVersion ?? undefined,
    },
    changedAt: columns.changedAt,
    firstPublishedAt: columns.firstPublishedAt ?? undefined,
    content: columns.content ?? undefined,
    withdrawal: columns.withdrawal ?? undefined,
    affected: columns.affected,
    isNumbered: columns.isNumbered,
    lists,
  };
}

export function toState(
  columns: Pick<RowColumns, 'status' | 'content' | 'withdrawal'>,
): PublishedState | undefined {
  if (columns.status === 'live' && columns.content) return { status: 'live', content: columns.content };
  if (columns.withdrawal) return { status: 'withdrawn', withdrawal: columns.withdrawal };
  return undefined;
}

export function toTombstones(
  rows: Pick<RowColumns, 'itemId' | 'shortId' | 'locale' | 'kind' | 'withdrawal'>[],
): Tombstone[] {
  return rows.flatMap(({ itemId, shortId, locale, kind, withdrawal }) => {
    const itemKind = itemKinds.find((known) => known === kind);
    return itemKind && withdrawal ? [{ id: itemId, shortId, locale, kind: itemKind, withdrawal }] : [];
  });
}

export function toChange(
  row: Pick<
    RowColumns,
    'sequence' | 'itemId' | 'shortId' | 'kind' | 'locale' | 'status' | 'affected' | 'sortKey'
  >,
): Change {
  return {
    sequence: row.sequence ?? 0,
    id: row.itemId,
    shortId: row.shortId,
    kind: row.kind,
    locale: row.locale,
    isLive: row.status === 'live',
    lists: row.affected.lists,
    mediaIds: row.affected.mediaIds,
    sortKey: row.sortKey,
  };
}
