import type { PayloadRequest } from 'payload';
import type { Rendition } from '../../content/blocks';
import type { Locale } from '../../content/locales';
import type {
  FileSource,
  ItemSource,
  MediaSource,
  NamedSource,
  References,
  SiteSource,
} from '../../publishing/projection/sources';
import { documentIdOf } from '../../publishing/projection/lexicalNode';
import { collectionOf, type ItemCollection, type PublishableCollection } from './collections';
import { referencesIn } from './documentReferences';
import { toFileSource } from './fileSource';
import { nested } from './nestedRequest';

/**
 * Reads newsroom documents for projection. Access is overridden on purpose: who may publish was decided before
 * (permissions, `assertMayPublish`), and a projection must not depend on what the saver may see.
 * Missing translations stay missing: every read passes `fallbackLocale: false`.
 */
const reading = { depth: 0, overrideAccess: true, showHiddenFields: true, fallbackLocale: false } as const;

type Collection = PublishableCollection | 'media' | 'files';
export type NewsroomDocument = Record<string, unknown> & { id: string };

/** A document as its newest draft has it, published or not. */
export async function readDraft(
  req: PayloadRequest,
  collection: ItemCollection,
  documentId: string,
  locale: Locale,
): Promise<NewsroomDocument | undefined> {
  const found = await req.payload.findByID({
    ...reading,
    collection,
    id: documentId,
    locale,
    draft: true,
    disableErrors: true,
    req: nested(req),
  });
  return (found as NewsroomDocument | null) ?? undefined;
}

/** A document as it is in the main table, or as one of its versions had it. */
export async function readDocument(
  req: PayloadRequest,
  collection: PublishableCollection,
  documentId: string,
  locale: Locale,
  version?: string,
): Promise<NewsroomDocument | undefined> {
  if (version !== undefined) {
    const found = await req.payload.findVersionByID({
      ...reading,
      collection,
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
  return (found as NewsroomDocument | null) ?? undefined;
}

/** Id of the newest version that was published; undefined where none exists. */
export async function publishedVersionOf(
  req: PayloadRequest,
  collection: ItemCollection,
  documentId: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
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

/** The part of a document that items of every kind have. */
export function toItemSource(
  row: NewsroomDocument,
  locale: Locale,
  dates: { modifiedAt: string },
): ItemSource {
  const source = (row.source ?? {}) as { name?: unknown; url?: unknown };
  return {
    identifier: text(row.identifier),
    shortId: text(row.shortId),
    locale,
    slug: text(row.slug),
    headline: text(row.headline),
    summary: text(row.summary),
    leadPictureId: idOf(row.leadPicture),
    byline: optional(row.byline),
    source: { name: optional(source.name), url: optional(source.url) },
    topicIds: idsOf(row.topics),
    unitId: idOf(row.unit),
    taskIds: idsOf(row.tasks),
    audiences: (row.audiences ?? []) as ItemSource['audiences'],
    keywords: (row.keywords ?? []) as string[],
    firstPublishedAt: text(row.firstPublishedAt),
    modifiedAt: dates.modifiedAt,
    corrections: (row.corrections ?? []) as ItemSource['corrections'],
    aiLabel: optional(row.aiLabel),
    fields: row,
  };
}

export function toNamedSource(row: NewsroomDocument, locale: Locale): NamedSource {
  return {
    identifier: text(row.identifier),
    shortId: text(row.shortId),
    locale,
    slug: text(row.slug),
    name: text(row.name),
    description: text(row.description),
    fields: row,
  };
}

/** Everything the document points at, by document id. */
export async function readReferences(
  req: PayloadRequest,
  collection: PublishableCollection,
  document: NewsroomDocument,
  locale: Locale,
): Promise<References> {
  const { flattenedFields } = req.payload.collections[collection].config;
  const found = referencesIn(document, flattenedFields);
  return {
    media: await readMedia(req, [...found.media], locale),
    files: await readFiles(req, [...found.files], locale),
    itemIds: await identifiersOfItems(req, [...found.items]),
    topicIds: await identifiersOf(req, 'topics', [...found.topics]),
    unitIds: await identifiersOf(req, 'units', [...found.units]),
  };
}

async function findByIds(
  req: PayloadRequest,
  collection: Collection,
  ids: readonly string[],
  locale: Locale,
): Promise<NewsroomDocument[]> {
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
  return docs as unknown as NewsroomDocument[];
}

export async function identifiersOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await findByIds(req, collection, ids, 'vi');
  return new Map(rows.map((row) => [row.id, text(row.identifier)]));
}

/** `tag:` URIs of items and shows whose collection is not known: news first, being linked most. */
async function identifiersOfItems(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const collection of Object.values(collectionOf)) {
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) break;
    for (const [id, identifier] of await identifiersOf(req, collection, missing)) found.set(id, identifier);
  }
  return found;
}

async function readFiles(
  req: PayloadRequest,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, FileSource>> {
  const rows = await findByIds(req, 'files', ids, locale);
  return new Map(rows.map((row) => [row.id, toFileSource(row)]));
}

async function readMedia(
  req: PayloadRequest,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, MediaSource>> {
  const rows = await findByIds(req, 'media', ids, locale);
  return new Map(rows.map((row) => [row.id, toMediaSource(row)]));
}

function toMediaSource(row: NewsroomDocument): MediaSource {
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
  const site: object = await req.payload.findGlobal({ ...reading, slug: 'site', locale, req: nested(req) });
  const row = { ...site } as Record<string, unknown>;
  const leadItemId = documentIdOf(row.lead);
  return {
    source: {
      ...identity,
      locale,
      title: text(row.title),
      tagline: text(row.tagline),
      introduction: text(row.introduction),
      leadItemId,
      homeSections: (row.homeSections ?? []) as SiteSource['homeSections'],
    },
    references: { itemIds: await identifiersOfItems(req, leadItemId === undefined ? [] : [leadItemId]) },
  };
}
