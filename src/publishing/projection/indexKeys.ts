import type { ProjectedItem } from '../../content/contentItem';
import { itemPictures } from '../../content/pictures';
import type { ListKey } from '../publishedItems';

/** Every list the item belongs to. */
export function listsOf(item: ProjectedItem): ListKey[] {
  return [
    { type: 'all' },
    { type: 'kind', kind: item.kind },
    ...item.topicIds.map((id): ListKey => ({ type: 'topic', id })),
    ...(item.unitId === undefined ? [] : [{ type: 'unit', id: item.unitId } satisfies ListKey]),
    ...item.audiences.map((audience): ListKey => ({ type: 'audience', audience })),
  ];
}

/** Public ids of the media the item shows, each once: these files are public while it is live. */
export function mediaOf(item: ProjectedItem): string[] {
  return itemPictures(item).map(({ mediaId }) => mediaId);
}

/** Order of lists: first publication, then short id so that equal times keep an order. */
export function sortKeyOf(item: Pick<ProjectedItem, 'firstPublishedAt' | 'shortId'>): string {
  return `${item.firstPublishedAt}~${item.shortId}`;
}
