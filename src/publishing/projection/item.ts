import type { Block, Picture } from '../../content/blocks';
import type { ProjectedItem, ProjectedOf, Source } from '../../content/contentItem';
import type { DetailsOf } from '../../content/details';
import type { ItemKind } from '../../content/kinds';
import type { Locale } from '../../content/locales';
import { cleanText } from '../../content/xmlText';
import { isoTime } from './isoTime';
import { projectPicture } from './picture';
import { lineText, optionalText, plainLine } from './readerText';
import { itemRefs } from './references';
import type { DocumentFields, ItemSource, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** What the projection of a kind makes of the fields of its own. */
export interface ProjectedDetails<K extends ItemKind> {
  details: DetailsOf[K];
  /** The item complete as a plain article, without headline, summary and lead picture. */
  body: Block[];
  /** Stands for the item where its form gives none itself, such as the cover of a PDF. */
  picture?: Picture;
}

/** Pure: the same fields give the same details. */
export type DetailsProjection<K extends ItemKind> = (
  fields: DocumentFields,
  references: References,
  locale: Locale,
) => ProjectedDetails<K>;

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Public ids in the given order; what is not published is left out. */
function publicIds(documentIds: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  return distinct(documentIds.map((id) => ids.get(id)).filter((id) => id !== undefined));
}

/** A source without a name is kept when it has an address, for the publish requirements to name the gap. */
function projectSource(source: Partial<Source> | undefined): Source | undefined {
  const name = plainLine(source?.name ?? '');
  const url = cleanText(source?.url ?? '').trim() || undefined;
  return name === '' && !url ? undefined : withoutUndefined({ name, url });
}

function projectCorrections(corrections: ItemSource['corrections']): ProjectedItem['corrections'] {
  return corrections
    .map(({ at, note }) => ({ at: isoTime(at), note: lineText(note) }))
    .filter(({ note }) => note !== '');
}

/** An item in one language as it will be published. Pure: the same document gives the same item. */
export function projectItem<K extends ItemKind>(
  kind: K,
  source: ItemSource,
  references: References,
  projectDetails: DetailsProjection<K>,
): ProjectedOf<K> {
  const { details, body, picture } = projectDetails(source.fields, references, source.locale);
  const leadMedia =
    source.leadPictureId === undefined ? undefined : references.media.get(source.leadPictureId);
  return withoutUndefined<ProjectedOf<K>>({
    kind,
    id: source.identifier,
    shortId: source.shortId,
    locale: source.locale,
    slug: plainLine(source.slug),
    headline: lineText(source.headline),
    summary: lineText(source.summary),
    body,
    details,
    leadPicture: leadMedia ? projectPicture(leadMedia) : picture,
    byline: optionalText(source.byline, plainLine),
    source: projectSource(source.source),
    topicIds: publicIds(source.topicIds, references.topicIds),
    unitId: source.unitId === undefined ? undefined : references.unitIds.get(source.unitId),
    audiences: distinct(source.audiences),
    keywords: distinct(source.keywords.map(plainLine).filter((keyword) => keyword !== '')),
    tasks: itemRefs(source.taskIds, references),
    firstPublishedAt: isoTime(source.firstPublishedAt),
    modifiedAt: isoTime(source.modifiedAt),
    corrections: projectCorrections(source.corrections),
    aiLabel: optionalText(source.aiLabel, lineText),
  });
}
