import type { PayloadRequest } from 'payload';
import type { Rendition } from '../../content/blocks';
import type { Locale } from '../../content/locales';
import type {
  MediaSource,
  NamedSource,
  NewsArticleSource,
  References,
  SiteSource,
} from '../../publishing/projection/sources';
import { collectReferences } from '../../publishing/projection/collectReferences';
import { nested } from './nestedRequest';

/**
 * Reads newsroom documents for projection. Access is overridden on purpose: who may publish was decided before
 * (permissions, `assertMayPublish`), and a projection must not depend on what the saver may see.
 * Missing translations stay missing: every read passes `fallbackLocale: false`.
 */
const reading = { depth: 0, overrideAccess: true, showHiddenFields: true, fallbackLocale: false } as const;

type Collection = 'news-articles' | 'topics' | 'units' | 'media';
type Row = Record<string, unknown> & { id: string };

/** A document as it is in the main table, or as one of its versions had it. */
export async function readDocument(
  req: PayloadRequest,
  collection: 'news-articles' | 'topics' | 'units',
  documentId: string,
  locale: Locale,
  version?: string,
): Promise<Row | undefined> {
  if (version !== undefined) {
    const found = await req.payload.findVersionByID({
      ...reading,
      collection: 'news-articles',
      id: version,
      locale,
      disableErrors: true,
      req: nested(req),
    });
    // Types of the bundled config say a version is always found; `disableErrors` makes it null.
    const data = (found as { version: object } | null)?.version;
    return data && { ...data, id: documentId };
  }
  const found = await req.payload.findByID({
    ...reading,
    collection,
    id: documentId,
    locale,
    draft: false,
    disableErrors: true,
    req: nested(req),
  });
  return (found as Row | null) ?? undefined;
}

/** Id of the newest version that was published; undefined where none exists. */
export async function publishedVersionOf(
  req: PayloadRequest,
  documentId: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'news-articles',
    where: { parent: { equals: documentId }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { parent: true },
    req: nested(req),
  });
  return docs[0]?.id;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : optional(value);
const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((entry) => idOf(entry) ?? []) : [];

export function toNewsArticleSource(
  row: Row,
  locale: Locale,
  dates: { modifiedAt: string },
): NewsArticleSource {
  const source = (row.source ?? {}) as { name?: unknown; url?: unknown };
  return {
    identifier: text(row.identifier),
    shortId: text(row.shortId),
    locale,
    slug: text(row.slug),
    genre: row.genre as NewsArticleSource['genre'],
    headline: text(row.headline),
    summary: text(row.summary),
    body: row.body,
    leadPictureId: idOf(row.leadPicture),
    byline: optional(row.byline),
    source: { name: optional(source.name), url: optional(source.url) },
    topicIds: idsOf(row.topics),
    unitId: idOf(row.unit),
    audiences: (row.audiences ?? []) as NewsArticleSource['audiences'],
    keywords: (row.keywords ?? []) as string[],
    firstPublishedAt: text(row.firstPublishedAt),
    modifiedAt: dates.modifiedAt,
    corrections: (row.corrections ?? []) as NewsArticleSource['corrections'],
    aiLabel: optional(row.aiLabel),
  };
}

export function toNamedSource(row: Row, locale: Locale): NamedSource {
  return {
    identifier: text(row.identifier),
    shortId: text(row.shortId),
    locale,
    slug: text(row.slug),
    name: text(row.name),
    description: text(row.description),
  };
}

/** Everything the article points at, by document id. */
export async function readReferences(
  req: PayloadRequest,
  article: NewsArticleSource,
  locale: Locale,
): Promise<References> {
  const { mediaIds, itemIds } = collectReferences(article.body);
  const pictures = article.leadPictureId === undefined ? mediaIds : [article.leadPictureId, ...mediaIds];
  return {
    media: await readMedia(req, pictures, locale),
    itemIds: await identifiersOf(req, 'news-articles', itemIds),
    topicIds: await identifiersOf(req, 'topics', article.topicIds),
    unitIds: await identifiersOf(req, 'units', article.unitId === undefined ? [] : [article.unitId]),
  };
}

async function findByIds(
  req: PayloadRequest,
  collection: Collection,
  ids: readonly string[],
  locale: Locale,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    ...reading,
    collection,
    where: { id: { in: [...new Set(ids)] } },
    locale,
    pagination: false,
    limit: 0,
    req: nested(req),
  });
  return docs as unknown as Row[];
}

export async function identifiersOf(
  req: PayloadRequest,
  collection: 'news-articles' | 'topics' | 'units',
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await findByIds(req, collection, ids, 'vi');
  return new Map(rows.map((row) => [row.id, text(row.identifier)]));
}

async function readMedia(
  req: PayloadRequest,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, MediaSource>> {
  const rows = await findByIds(req, 'media', ids, locale);
  return new Map(rows.map((row) => [row.id, toMediaSource(row)]));
}

function toMediaSource(row: Row): MediaSource {
  return {
    documentId: row.id,
    mediaId: text(row.mediaId),
    alt: text(row.alt),
    caption: optional(row.caption),
    credit: optional(row.credit),
    license: optional(row.license),
    width: Number(row.width ?? 0),
    height: Number(row.height ?? 0),
    renditions: (row.renditions ?? []) as Rendition[],
  };
}

export async function readSite(
  req: PayloadRequest,
  locale: Locale,
  identity: { identifier: string; shortId: string },
): Promise<{ source: SiteSource; references: Pick<References, 'itemIds'> }> {
  const row: { lead?: unknown; title?: unknown; tagline?: unknown; introduction?: unknown } =
    await req.payload.findGlobal({ ...reading, slug: 'site', locale, req: nested(req) });
  const leadItemId = idOf(row.lead);
  return {
    source: {
      ...identity,
      locale,
      title: text(row.title),
      tagline: text(row.tagline),
      introduction: text(row.introduction),
      leadItemId,
    },
    references: {
      itemIds: await identifiersOf(req, 'news-articles', leadItemId === undefined ? [] : [leadItemId]),
    },
  };
}
