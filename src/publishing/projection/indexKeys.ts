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
    ...taskLists(item),
    ...item.audiences.map((audience): ListKey => ({ type: 'audience', audience })),
    ...documentLists(item),
    ...facetsOf(item).map((facet): ListKey => ({ type: 'facet', kind: item.kind, facet })),
  ];
}

/** A number is compared without regard to case and spaces: "1169/QĐ-TTg". */
export function numberKey(number: string): string {
  return number.normalize('NFC').replace(/\s+/g, '').toUpperCase();
}

function documentLists(item: ProjectedItem): ListKey[] {
  if (item.kind !== 'document') return [];
  const { number, relations } = item.details;
  const cited = relations.flatMap(({ item: other, isToldByOther }) =>
    other && !isToldByOther ? [other.itemId] : [],
  );
  return [
    { type: 'register', kind: item.kind },
    ...(number === undefined
      ? []
      : [{ type: 'documentNumber', number: numberKey(number) } satisfies ListKey]),
    ...[...new Set(cited)].map((id): ListKey => ({ type: 'citing', id })),
  ];
}

/** Order of the register: day of issue, then short id; a month without a day stands before its days. */
export function registerKeyOf(item: ProjectedItem): string | undefined {
  return item.kind === 'document' ? `${item.details.issuedOn}~${item.shortId}` : undefined;
}

/** A task that names another one tells readers nothing about it. */
function taskLists({ kind, tasks }: ProjectedItem): ListKey[] {
  if (kind === 'featuredTask' || tasks.length === 0) return [];
  return [{ type: 'tasks' }, ...tasks.map(({ itemId }): ListKey => ({ type: 'task', id: itemId }))];
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
