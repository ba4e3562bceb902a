import type { Locale } from '../content/locales';
import type { SearchCursor } from '../search/cursor';
import type { FacetCounts, SearchFilters } from '../search/searchFacets';
import type { SearchQuery } from '../search/searchQuery';

/** Whether the index of this process can be asked, and how far it is. */
export type IndexState =
  | { state: 'ready' }
  /** Answers are what is there so far, newest items first. */
  | { state: 'building'; done: number; total: number }
  /** The file can be neither read nor made; it is tried again. */
  | { state: 'unavailable' };

export interface IndexQuestion {
  query: SearchQuery;
  filters: SearchFilters;
  after?: SearchCursor;
  limit: number;
}

export interface IndexAnswer {
  /** `tag:` ids, best first. */
  ids: string[];
  /** Where the next page begins; absent on the last one. */
  next?: SearchCursor;
  /** Items that match words and filters. */
  total: number;
  /** There are more than that: only the newest matches are counted. */
  isMore: boolean;
  facets: FacetCounts;
}

/** The inverted index over live items. Fulfilled by an adapter; knows words and ids, no text. */
export interface SearchIndex {
  state(): IndexState;
  find(question: IndexQuestion): Promise<IndexAnswer>;
  /** Items with all words, counted up to `limit`; `exactly`: those typed with marks just so. */
  count(query: SearchQuery, filters: SearchFilters, limit: number, how?: 'exactly'): Promise<number>;
  /** Ids of the newest items whose headline has the words, the last of them perhaps unfinished. */
  startingWith(query: SearchQuery, limit: number): Promise<string[]>;
  /** Other words, which items have, that are spelt nearly like this one; the nearest first. */
  nearSpellings(locale: Locale, word: string, most: number): Promise<string[]>;
}
