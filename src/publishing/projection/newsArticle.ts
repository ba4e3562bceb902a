import type { ProjectedItem, Source } from '../../content/contentItem';
import { cleanText } from '../../content/xmlText';
import { isoTime } from './isoTime';
import { toBlocks } from './lexicalBody';
import { projectPicture } from './picture';
import { lineText, optionalText, plainLine } from './readerText';
import type { NewsArticleSource, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

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

function projectCorrections(corrections: NewsArticleSource['corrections']): ProjectedItem['corrections'] {
  return corrections
    .map(({ at, note }) => ({ at: isoTime(at), note: lineText(note) }))
    .filter(({ note }) => note !== '');
}

/** A news article in one language as it will be published. Pure: the same document gives the same item. */
export function projectNewsArticle(article: NewsArticleSource, references: References): ProjectedItem {
  const leadMedia =
    article.leadPictureId === undefined ? undefined : references.media.get(article.leadPictureId);
  return withoutUndefined<ProjectedItem>({
    kind: 'newsArticle',
    id: article.identifier,
    shortId: article.shortId,
    locale: article.locale,
    slug: plainLine(article.slug),
    genre: article.genre,
    headline: lineText(article.headline),
    summary: lineText(article.summary),
    body: toBlocks(article.body, references),
    leadPicture: leadMedia && projectPicture(leadMedia),
    byline: optionalText(article.byline, plainLine),
    source: projectSource(article.source),
    topicIds: publicIds(article.topicIds, references.topicIds),
    unitId: article.unitId === undefined ? undefined : references.unitIds.get(article.unitId),
    audiences: distinct(article.audiences),
    keywords: distinct(article.keywords.map(plainLine).filter((keyword) => keyword !== '')),
    firstPublishedAt: isoTime(article.firstPublishedAt),
    modifiedAt: isoTime(article.modifiedAt),
    corrections: projectCorrections(article.corrections),
    aiLabel: optionalText(article.aiLabel, lineText),
  });
}
