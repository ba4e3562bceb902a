import type { ItemTarget } from '../content/blocks';
import type { LearningPath } from '../content/learningPath';
import type { Locale } from '../content/locales';
import { isoDuration } from '../content/duration';
import { absoluteUrl, type Site } from '../content/site';
import { publisherObject } from './schemaOrg';
import type { SchemaObject } from './schemaObject';

/** A learning path as schema.org describes it: resources in the order in which one learns from them. */
export function learningPathObject(path: LearningPath, locale: Locale, site: Site): SchemaObject {
  const steps = path.steps.flatMap(({ target }) => target ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: path.title,
    description: path.description || undefined,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: steps.length,
    itemListElement: steps.map((target, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: learningResource(target, locale, site),
    })),
  };
}

function learningResource(target: ItemTarget, locale: Locale, site: Site): SchemaObject {
  const { headline, summary, path, durationSeconds, readingMinutes } = target;
  const seconds = durationSeconds ?? (readingMinutes === undefined ? undefined : readingMinutes * 60);
  return {
    '@type': 'LearningResource',
    '@id': absoluteUrl(site, path),
    url: absoluteUrl(site, path),
    name: headline,
    description: summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    timeRequired: seconds === undefined ? undefined : isoDuration(seconds),
    provider: publisherObject(site, locale),
  };
}
