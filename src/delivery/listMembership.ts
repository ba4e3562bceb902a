import type { FacetValue } from '../content/facets';
import type { ProjectedItem } from '../content/contentItem';
import { serialiseListKey } from '../publishing/listKey';
import { facetsOf } from '../publishing/projection/facets';
import { listsOf } from '../publishing/projection/indexKeys';
import type { ListKey } from '../publishing/publishedItems';

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
    case 'show':
      return item.kind === 'podcastEpisode' && item.details.show.itemId === list.id;
    case 'task':
      return item.kind !== 'featuredTask' && item.tasks.some(({ itemId }) => itemId === list.id);
    case 'tasks':
      return item.kind !== 'featuredTask' && item.tasks.length > 0;
    case 'facet':
      return item.kind === list.kind && facetsOf(item).some((facet) => isSameFacet(facet, list.facet));
    case 'register':
      return item.kind === list.kind;
    case 'citing':
    case 'documentNumber':
      return listsOf(item).some((own) => serialiseListKey(own) === serialiseListKey(list));
    case 'audience':
      return item.audiences.includes(list.audience);
  }
}

function isSameFacet(a: FacetValue, b: FacetValue): boolean {
  return a.name === b.name && a.value === b.value;
}
