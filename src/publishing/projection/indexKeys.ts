import type { Picture } from '../../content/blocks';
import type { ProjectedItem } from '../../content/contentItem';
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

function picturesOf(item: ProjectedItem): Picture[] {
  const inBody = item.body.flatMap((block) => {
    if (block.type === 'picture') return [block.picture];
    return block.type === 'gallery' ? block.pictures : [];
  });
  return item.leadPicture ? [item.leadPicture, ...inBody] : inBody;
}

/** Public ids of the media the item shows, each once: these files are public while it is live. */
export function mediaOf(item: ProjectedItem): string[] {
  return [...new Set(picturesOf(item).map(({ mediaId }) => mediaId))];
}

/** Order of lists: first publication, then short id so that equal times keep an order. */
export function sortKeyOf(item: Pick<ProjectedItem, 'firstPublishedAt' | 'shortId'>): string {
  return `${item.firstPublishedAt}~${item.shortId}`;
}
