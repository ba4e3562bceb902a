import { audiences, isItemKind, itemKinds, sectionOfKind, type ItemKind } from '../../src/content/kinds';
import type { Locale } from '../../src/content/locales';
import type { Doc, Editor } from './editor';

/** A live item as the published rows hold it, read by an administrator. */
export interface LiveRow {
  kind: ItemKind;
  /** Identity of the entry in feeds. */
  entryId: string;
  title: string;
  path: string;
  /** To the second. */
  published: string;
  sortKey: string;
  sourceId: string;
  topicIds: string[];
  unitId?: string;
  audiences: string[];
  /** Of an episode. */
  showId?: string;
}

interface Content {
  id: string;
  slug: string;
  name: string;
  headline: string;
  firstPublishedAt: string;
  topicIds: string[];
  unitId?: string;
  audiences: string[];
  details: { show?: { itemId: string } };
}

const contentOf = (row: Doc) => row.content as Content;

function toLiveRow(row: Doc & { kind: ItemKind }): LiveRow {
  const content = contentOf(row);
  const home = row.locale === 'en' ? '/en' : '';
  return {
    kind: row.kind,
    showId: content.details.show?.itemId,
    entryId: `${content.id}:${String(row.locale)}`,
    title: content.headline.replace(/\s+/g, ' ').trim(),
    path: `${home}/${sectionOfKind[row.kind]}/${content.slug}-${String(row.shortId)}`,
    published: content.firstPublishedAt.slice(0, 19),
    sortKey: String(row.sortKey),
    sourceId: String(row.sourceId),
    topicIds: content.topicIds,
    unitId: content.unitId,
    audiences: content.audiences,
  };
}

export interface ExpectedFeed {
  /** `all`, `chu-de/<slug>` … */
  scope: string;
  rows: LiveRow[];
}

/** All live items of a language, newest first. */
export async function liveRows(editor: Editor, locale: Locale): Promise<LiveRow[]> {
  const rows = await editor.all(
    'published-items',
    `where[locale][equals]=${locale}&where[status][equals]=live`,
  );
  return rows
    .flatMap((row) => (isItemKind(row.kind) ? [toLiveRow({ ...row, kind: row.kind })] : []))
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
}

/** Every feed that should exist in a language, with what it should hold: worked out from the rows themselves. */
export async function expectedFeeds(editor: Editor, locale: Locale): Promise<ExpectedFeed[]> {
  const rows = await liveRows(editor, locale);
  const references = await editor.all(
    'published-items',
    `where[locale][equals]=${locale}&where[status][equals]=live`,
  );
  const ofKind = (kind: string) => references.filter((row) => row.kind === kind).map(contentOf);
  return [
    { scope: 'all', rows },
    ...itemKinds.map((kind) => ({
      scope: sectionOfKind[kind],
      rows: rows.filter((row) => row.kind === kind),
    })),
    ...ofKind('podcastShow').map(({ id, slug }) => ({
      scope: `chuong-trinh/${slug}`,
      rows: rows.filter(({ showId }) => showId === id),
    })),
    ...audiences.map((audience) => ({
      scope: `doi-tuong/${audience}`,
      rows: rows.filter((row) => row.audiences.includes(audience)),
    })),
    ...ofKind('topic').map(({ id, slug }) => ({
      scope: `chu-de/${slug}`,
      rows: rows.filter(({ topicIds }) => topicIds.includes(id)),
    })),
    ...ofKind('unit').map(({ id, slug }) => ({
      scope: `don-vi/${slug}`,
      rows: rows.filter(({ unitId }) => unitId === id),
    })),
  ];
}
