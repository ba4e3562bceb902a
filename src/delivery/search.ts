import type { Topic } from '../content/contentItem';
import { isAudience, isItemKind, type Audience, type ItemKind } from '../content/kinds';
import { locales, type Locale } from '../content/locales';
import { itemPath, topicPath } from '../content/permalink';
import { parseCursor, serialiseCursor } from '../search/cursor';
import { holdsAll, holdsStart } from '../search/highlight';
import type { FacetCount, FacetCounts, SearchFilters } from '../search/searchFacets';
import { parseSearchQuery } from '../search/searchQuery';
import type { SearchRequest } from '../search/searchRequest';
import type { FileTexts } from './fileTexts';
import type { Reader } from './reader';
import { findHelp, mostHelpCounted, type SearchHelp } from './searchHelp';
import type { IndexState, SearchIndex } from './searchIndex';
import { toResults, type SearchResult } from './searchResults';

interface Choice<T> {
  value: T;
  count: number;
}

/** What the results can be narrowed by, most frequent first. */
export interface SearchChoices {
  kinds: Choice<ItemKind>[];
  topics: Choice<Topic>[];
  years: Choice<string>[];
  audiences: Choice<Audience>[];
}

export interface SearchAnswer {
  /** As it was understood: what does not exist is left out. */
  request: SearchRequest;
  state: IndexState;
  results: SearchResult[];
  total: number;
  /** There are more than `total`. */
  isMore: boolean;
  choices: SearchChoices;
  /** Topics whose name answers the question. */
  topics: Topic[];
  /** Other languages that have items with these words and filters, counted up to `mostHelpCounted`. */
  languages: Choice<Locale>[];
  /** The next page; absent on the last. */
  next?: SearchRequest;
  help?: SearchHelp;
}

export interface Suggestion {
  type: 'topic' | 'item';
  text: string;
  /** Not below the base path yet. */
  path: string;
}

/** What pages ask of the search. */
export interface Search {
  find(locale: Locale, request: SearchRequest): Promise<SearchAnswer>;
  /** Topics and headlines that begin like this, at most eight. */
  suggest(locale: Locale, typed: string): Promise<Suggestion[]>;
}

const pageSize = 20;
const mostSuggestions = 8;
const mostTopics = 3;
/** Joins the index, which knows words, with the published items, which are the only thing that is ever shown. */
export function createSearch(
  index: SearchIndex,
  reader: Pick<Reader, 'items' | 'topics'>,
  fileTexts: FileTexts,
): Search {
  return {
    async find(locale, given) {
      const query = parseSearchQuery(given.text, locale);
      const topics = await reader.topics(locale);
      const topic = topics.find(({ slug }) => slug === given.topic);
      const { topic: _slug, ...rest } = given;
      const request: SearchRequest = { ...rest, ...(topic && { topic: topic.slug }) };
      const filters = filtersOf(request, topic);
      const after = request.after === undefined ? undefined : parseCursor(request.after);
      const found = await index.find({ query, filters, after, limit: pageSize });
      const items = await reader.items(locale, found.ids);
      const isEmpty = found.total === 0 && query.words.length > 0;
      return {
        request,
        state: index.state(),
        results: await toResults(items, query, fileTexts),
        total: found.total,
        isMore: found.isMore,
        choices: toChoices(found.facets, topics, filters),
        languages: after ? [] : await otherLanguages(index, locale, given.text, filters),
        topics: after ? [] : topics.filter(({ name }) => holdsAll(name, query)).slice(0, mostTopics),
        ...(found.next && { next: { ...request, after: serialiseCursor(found.next) } }),
        ...(isEmpty && { help: await findHelp(index, query, filters) }),
      };
    },
    async suggest(locale, typed) {
      const query = parseSearchQuery(typed, locale);
      // One letter begins half of all headlines.
      if (query.words.length === 0 || query.text.length < 2) return [];
      const topics = (await reader.topics(locale)).filter(({ name }) => holdsStart(name, query));
      const ids = await index.startingWith(query, mostSuggestions);
      const items = await reader.items(locale, ids);
      return [
        ...topics.slice(0, mostTopics).map(toTopicSuggestion),
        ...items.map((item): Suggestion => ({ type: 'item', text: item.headline, path: itemPath(item) })),
      ].slice(0, mostSuggestions);
    },
  };
}

async function otherLanguages(
  index: SearchIndex,
  locale: Locale,
  text: string,
  filters: SearchFilters,
): Promise<SearchAnswer['languages']> {
  const others = locales.filter((other) => other !== locale);
  const counted = await Promise.all(
    others.map(async (value) => ({
      value,
      count: await index.count(parseSearchQuery(text, value), filters, mostHelpCounted),
    })),
  );
  return counted.filter(({ count }) => count > 0);
}

const toTopicSuggestion = (topic: Topic): Suggestion => ({
  type: 'topic',
  text: topic.name,
  path: topicPath(topic),
});

function filtersOf({ kind, year, audience }: SearchRequest, topic: Topic | undefined): SearchFilters {
  return {
    ...(kind && { kind }),
    ...(topic && { topic: topic.id }),
    ...(year !== undefined && { year }),
    ...(audience && { audience }),
  };
}

/** A form must show what was chosen even where nothing has it. */
function withChosen(counts: readonly FacetCount[], chosen: string | undefined): readonly FacetCount[] {
  const isThere = chosen === undefined || counts.some(({ value }) => value === chosen);
  return isThere ? counts : [...counts, { value: chosen, count: 0 }];
}

function toChoices(facets: FacetCounts, topics: readonly Topic[], chosen: SearchFilters): SearchChoices {
  return {
    kinds: withChosen(facets.kind, chosen.kind).flatMap(({ value, count }) =>
      isItemKind(value) ? [{ value, count }] : [],
    ),
    topics: withChosen(facets.topic, chosen.topic).flatMap(({ value, count }) => {
      const topic = topics.find(({ id }) => id === value);
      return topic ? [{ value: topic, count }] : [];
    }),
    years: withChosen(facets.year, chosen.year).toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    audiences: withChosen(facets.audience, chosen.audience).flatMap(({ value, count }) =>
      isAudience(value) ? [{ value, count }] : [],
    ),
  };
}
