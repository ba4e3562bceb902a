import type { ProjectedItem } from '../content/contentItem';
import type { Audience, ItemKind } from '../content/kinds';
import { dayOf } from '../locale/dates';

/** What results can be narrowed by; the language is that of the page. */
export const searchFacets = ['kind', 'topic', 'year', 'audience'] as const;

export type SearchFacet = (typeof searchFacets)[number];

/** One value of each at most. Topics by their `tag:` id, which outlives a renaming. */
export interface SearchFilters {
  kind?: ItemKind;
  topic?: string;
  year?: string;
  audience?: Audience;
}

/** How many of the results have a value of a facet. */
export interface FacetCount {
  value: string;
  count: number;
}

/** Per facet, the most frequent value first. */
export type FacetCounts = Record<SearchFacet, FacetCount[]>;

/** A value of a facet as the index keeps it: `year:2026`. */
function facetKey(facet: SearchFacet, value: string): string {
  return `${facet}:${value}`;
}

export function facetKeysOf(
  item: Pick<ProjectedItem, 'kind' | 'topicIds' | 'audiences' | 'firstPublishedAt'>,
): string[] {
  return [
    facetKey('kind', item.kind),
    ...item.topicIds.map((id) => facetKey('topic', id)),
    facetKey('year', dayOf(item.firstPublishedAt).slice(0, 4)),
    ...item.audiences.map((audience) => facetKey('audience', audience)),
  ];
}

export function filterKeys(filters: SearchFilters): string[] {
  return searchFacets.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined ? [] : [facetKey(facet, value)];
  });
}

/** Matches that have the same facet keys, so that a thousand of them are counted in a few steps. */
export interface FacetGroup {
  keys: readonly string[];
  count: number;
}

/**
 * Counts values over the matches of the words alone. Each facet is counted under the filters of the other facets, so
 * that a reader sees what choosing another value of the same facet would give.
 */
export function countFacets(groups: readonly FacetGroup[], filters: SearchFilters): FacetCounts {
  const counts = searchFacets.map((facet): [SearchFacet, FacetCount[]] => {
    const others = filterKeys({ ...filters, [facet]: undefined });
    const prefix = facetKey(facet, '');
    const found = new Map<string, number>();
    for (const { keys, count } of groups) {
      if (!others.every((key) => keys.includes(key))) continue;
      for (const key of keys) if (key.startsWith(prefix)) found.set(key, (found.get(key) ?? 0) + count);
    }
    const values = [...found].map(([key, count]) => ({ value: key.slice(prefix.length), count }));
    return [facet, values.sort((a, b) => b.count - a.count || (a.value < b.value ? 1 : -1))];
  });
  return Object.fromEntries(counts) as FacetCounts;
}
