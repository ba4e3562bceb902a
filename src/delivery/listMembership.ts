import type { ProjectedItem, PublishedContent } from '../content/contentItem';
import type { ListKey } from '../publishing/publishedItems';

/** Whether published content is an item, not a topic, a unit or the site text. */
export function isItem(content: PublishedContent): content is ProjectedItem {
  return content.kind !== 'topic' && content.kind !== 'unit' && content.kind !== 'site';
}

/** Whether an item is in a list. */
export function isInList(item: ProjectedItem, list: ListKey): boolean {
  switch (list.type) {
    case 'all':
      return true;
    case 'kind':
      return item.kind === list.kind;
    case 'topic':
      return item.topicIds.includes(list.id);
    case 'unit':
      return item.unitId === list.id;
    case 'audience':
      return item.audiences.includes(list.audience);
  }
}
