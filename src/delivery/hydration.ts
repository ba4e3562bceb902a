import type { ContentItem, ProjectedItem, PublishedContent } from '../content/contentItem';
import type { Locale } from '../content/locales';
import type { PublishedItems } from '../publishing/publishedItems';
import { recordTag } from './pageScope';
import { linkedIds, resolveLinks, targetOf } from './resolveLinks';
import { referenceTag } from './tags';
import type { Vocabulary } from './vocabulary';

/** Fills items with what they refer to: vocabulary from memory, linked items in one query. */
export function createHydration(store: PublishedItems, vocabulary: Vocabulary) {
  return async (locale: Locale, items: readonly ProjectedItem[]): Promise<ContentItem[]> => {
    if (items.length === 0) return [];
    const [topics, units, targets] = await Promise.all([
      vocabulary.topics(locale),
      vocabulary.units(locale),
      findTargets(store, locale, linkedIds(items)),
    ]);
    for (const id of new Set(items.flatMap((item) => [...item.topicIds, item.unitId ?? []].flat()))) {
      recordTag(referenceTag(locale, id));
    }
    const references = {
      topics: mapById(topics.map(({ id, slug, name }) => ({ id, slug, name }))),
      units: mapById(units.map(({ id, slug, name }) => ({ id, slug, name }))),
      targets,
    };
    return items.map((item) => resolveLinks(item, references));
  };
}

/** What is told of the live content among these ids, in one query. */
export async function findTargets(store: PublishedItems, locale: Locale, ids: readonly string[]) {
  for (const id of ids) recordTag(referenceTag(locale, id));
  const found = ids.length === 0 ? [] : await store.findLive(locale, ids);
  return mapTargets(found);
}

/** What may be told of each, by its id. */
export function mapTargets(found: readonly PublishedContent[]) {
  return new Map(
    found.flatMap((content) => {
      const target = targetOf(content);
      return target ? [[content.id, target] as const] : [];
    }),
  );
}

function mapById<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
