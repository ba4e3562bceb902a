import { isItem, type ContentItem, type ProjectedItem, type PublishedContent } from '../content/contentItem';
import type { ListKey, ListPage, PublishedItems } from '../publishing/publishedItems';
import { recordTag } from './pageScope';
import { headOf, tailOf } from './tags';

/** See `Reader.related`: older neighbours first, because a new item never changes those. */
export async function findRelated(store: PublishedItems, item: ContentItem, limit: number) {
  const { locale, shortId } = item;
  const keys = item.topics.map(({ id }): ListKey => ({ type: 'topic', id }));
  for (const key of keys) recordTag(tailOf(locale, key));
  const older = await Promise.all(keys.map((list) => store.list({ locale, list, limit, before: shortId })));
  const found = newestFirst(itemsOf(older), [shortId]).slice(0, limit);
  if (found.length === limit) return found;
  for (const key of keys) recordTag(headOf(locale, key));
  const newest = await Promise.all(keys.map((list) => store.list({ locale, list, limit: limit + 1 })));
  const known = [shortId, ...found.map((row) => row.shortId)];
  const more = newestFirst(itemsOf(newest), known).slice(0, limit - found.length);
  return newestFirst([...found, ...more], []);
}

function itemsOf(pages: readonly (ListPage<PublishedContent> | undefined)[]): ProjectedItem[] {
  return pages.flatMap((page) => page?.items ?? []).filter(isItem);
}

/** Each item once, newest first, without some. */
function newestFirst(items: readonly ProjectedItem[], without: readonly string[]): ProjectedItem[] {
  const once = new Map(items.map((item) => [item.shortId, item]));
  for (const shortId of without) once.delete(shortId);
  const sortKey = (item: ProjectedItem) => `${item.firstPublishedAt}~${item.shortId}`;
  return [...once.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}
