import type { PayloadRequest } from 'payload';
import type { ProjectedItem } from '../../content/contentItem';
import type { ItemKind } from '../../content/kinds';
import type { Locale } from '../../content/locales';
import { projectKind } from '../../publishing/projection/kinds';
import { drawCharts } from './charts';
import { collectionOf } from './collections';
import { toldRelationsOf } from './documentRows';
import { readDocument, readReferences, toItemSource, type NewsroomDocument } from './newsroom';

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
  const row = await readDocument(req, collectionOf[kind], documentId, locale, options.version);
  return row && projectItemFields(req, kind, row, locale, options.modifiedAt);
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
