import type { PayloadRequest } from 'payload';
import type { ProjectedItem } from '../../content/contentItem';
import type { ItemKind } from '../../content/kinds';
import type { Locale } from '../../content/locales';
import { projectKind } from '../../publishing/projection/kinds';
import { drawCharts } from './charts';
import { collectionOf, type ItemCollection } from './collections';
import { toldRelationsOf } from './documentRows';
import {
  publishedVersionOf,
  readDocument,
  readReferences,
  toItemSource,
  type NewsroomDocument,
} from './newsroom';
import { withSharedFacts } from './sharedFacts';

export interface ProjectionOptions {
  /** Without it the item counts as unchanged since its first publication. */
  modifiedAt?: string;
  /** A version of the document; what is in the main table unless given. */
  version?: string;
}

/** A document of the newsroom in one language as it is, or would be, published. */
export async function projectItemDocument(
  req: PayloadRequest,
  { kind, documentId }: { kind: ItemKind; documentId: string },
  locale: Locale,
  options: ProjectionOptions,
): Promise<ProjectedItem | undefined> {
  const collection = collectionOf[kind];
  const row = await readDocument(req, collection, documentId, locale, options.version);
  if (!row) return undefined;
  const shared =
    options.version === undefined
      ? row
      : await withNewestFacts(req, collection, row, locale, options.version);
  return projectItemFields(req, kind, shared, locale, options.modifiedAt);
}

/** Another language may have been published since this one: what all languages share is as it was then. */
async function withNewestFacts(
  req: PayloadRequest,
  collection: ItemCollection,
  row: NewsroomDocument,
  locale: Locale,
  version: string,
): Promise<NewsroomDocument> {
  const newest = await publishedVersionOf(req, collection, row.id);
  if (newest === undefined || newest === version) return row;
  const facts = await readDocument(req, collection, row.id, locale, newest);
  const { flattenedFields } = req.payload.collections[collection].config;
  return facts ? { ...withSharedFacts(row, facts, flattenedFields), id: row.id } : row;
}

/**
 * The same for a document that was read already. Charts are told by a first projection,
 * drawn, and then stand in a second: projecting is pure and quick, drawing is neither.
 */
export async function projectItemFields(
  req: PayloadRequest,
  kind: ItemKind,
  row: NewsroomDocument,
  locale: Locale,
  modifiedAt = String(row.firstPublishedAt),
): Promise<ProjectedItem> {
  const source = toItemSource(row, locale, { modifiedAt });
  const references = {
    ...(await readReferences(req, collectionOf[kind], row, locale)),
    ...(kind === 'document' && { toldRelations: await toldRelationsOf(req, locale, source.identifier) }),
  };
  const item = projectKind(kind, source, references);
  const charts = await drawCharts(req, item.details, locale);
  return charts.size === 0 ? item : projectKind(kind, source, { ...references, charts });
}
