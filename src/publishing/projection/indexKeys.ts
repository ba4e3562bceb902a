import type { ProjectedItem } from '../../content/contentItem';
import type { ListKey } from '../publishedItems';
import { facetsOf } from './facets';

/** Every list the item belongs to. */
export function listsOf(item: ProjectedItem): ListKey[] {
  return [
    { type: 'all' },
    { type: 'kind', kind: item.kind },
    ...item.topicIds.map((id): ListKey => ({ type: 'topic', id })),
    ...(item.unitId === undefined ? [] : [{ type: 'unit', id: item.unitId } satisfies ListKey]),
    ...(item.kind === 'podcastEpisode'
      ? [{ type: 'show', id: item.details.show.itemId } satisfies ListKey]
      : []),
    ...item.tasks.map(({ itemId }): ListKey => ({ type: 'task', id: itemId })),
    ...item.audiences.map((audience): ListKey => ({ type: 'audience', audience })),
    ...facetsOf(item).map((facet): ListKey => ({ type: 'facet', kind: item.kind, facet })),
  ];
}

/**
 * Public ids of the pictures and files that content shows, each once, wherever in it they stand: these files
 * are public while it is live.
 */
export function mediaOf(content: object): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('mediaId' in value && typeof value.mediaId === 'string') found.add(value.mediaId);
    if ('fileId' in value && typeof value.fileId === 'string') found.add(value.fileId);
    Object.values(value).forEach(visit);
  };
  visit(content);
  return [...found];
}

/** Order of lists: first publication, then short id so that equal times keep an order. */
export function sortKeyOf(item: Pick<ProjectedItem, 'firstPublishedAt' | 'shortId'>): string {
  return `${item.firstPublishedAt}~${item.shortId}`;
}
