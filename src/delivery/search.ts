import type { ContentItem, Topic } from '../content/contentItem';
import { isAudience, isItemKind, type Audience, type ItemKind } from '../content/kinds';
import type { Locale } from '../content/locales';
import { itemPath, topicPath } from '../content/permalink';
import { parseCursor, serialiseCursor } from '../search/cursor';
import { excerpt, highlight, holdsAll, holdsStart, type Segment } from '../search/highlight';
import type { FacetCounts, SearchFilters } from '../search/searchFacets';
import { parseSearchQuery, withoutWord, type SearchQuery } from '../search/searchQuery';
import type { SearchRequest } from '../search/searchRequest';
import { searchText } from '../search/searchText';
import type { Reader } from './reader';
import type { IndexState, SearchIndex } from './searchIndex';

export interface SearchResult {
  item: ContentItem;
  headline: Segment[];
  /** The place of the item that answers the question best, from its own text. */
  excerpt: Segment[];
}

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

/** Ways on for a reader who found nothing; each of them leads to something. */
export interface SearchHelp {
  /** The question with the nearest known words. */
  spelling?: string;
  /** The question without one of its words. */
  without: { word: string; text: string; count: number }[];
  /** Items found when nothing is narrowed. */
  unfiltered: number;
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
/** Counting stops here: "more than 99" is all that help has to say. */
export const mostHelpCounted = 100;
const mostHelpWords = 8;
const mostHelpLines = 3;
/** Of a long text only so much is looked through for an excerpt. */
const maxExcerptSource = 40_000;

/** Joins the index, which knows words, with the published items, which are the only thing that is ever shown. */
export function createSearch(index: SearchIndex, reader: Pick<Reader, 'items' | 'topics'>): Search {
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
        results: items.map((item) => toResult(item, query)),
        total: found.total,
        isMore: found.isMore,
        choices: toChoices(found.facets, topics),
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

function toResult(item: ContentItem, query: SearchQuery): SearchResult {
  const { summary, body } = searchText(item);
  const isInSummary = holdsAll(`${item.headline}\n${summary}`, query);
  const found = isInSummary ? undefined : excerpt(body.slice(0, maxExcerptSource), query);
  return { item, headline: highlight(item.headline, query), excerpt: found ?? highlight(summary, query) };
}

function toChoices(facets: FacetCounts, topics: readonly Topic[]): SearchChoices {
  return {
    kinds: facets.kind.flatMap(({ value, count }) => (isItemKind(value) ? [{ value, count }] : [])),
    topics: facets.topic.flatMap(({ value, count }) => {
      const topic = topics.find(({ id }) => id === value);
      return topic ? [{ value: topic, count }] : [];
    }),
    years: facets.year.toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    audiences: facets.audience.flatMap(({ value, count }) => (isAudience(value) ? [{ value, count }] : [])),
  };
}

/** Asked only when nothing was found, and bounded: a few counts in the index. */
async function findHelp(index: SearchIndex, query: SearchQuery, filters: SearchFilters): Promise<SearchHelp> {
  const [spelling, without, unfiltered] = await Promise.all([
    findSpelling(index, query),
    findWithout(index, query),
    Object.keys(filters).length > 0 ? index.count(query, {}, mostHelpCounted) : 0,
  ]);
  return { ...(spelling !== undefined && { spelling }), without, unfiltered };
}

async function findWithout(index: SearchIndex, query: SearchQuery): Promise<SearchHelp['without']> {
  if (query.words.length < 2 || query.words.length > mostHelpWords) return [];
  const tried = await Promise.all(
    query.words.map(async ({ written }, position) => {
      const shorter = withoutWord(query, position);
      return { word: written, text: shorter.text, count: await index.count(shorter, {}, mostHelpCounted) };
    }),
  );
  // The fewer items are left, the more the question still says.
  return tried
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, mostHelpLines);
}

async function findSpelling(index: SearchIndex, query: SearchQuery): Promise<string | undefined> {
  const words = await Promise.all(
    query.words.slice(0, mostHelpWords).map(async (word) => {
      const alone: SearchQuery = { ...query, words: [word], joined: [] };
      const isKnown = (await index.count(alone, {}, 1)) > 0;
      return isKnown
        ? word.written
        : ((await index.nearestSpelling(query.locale, word.written)) ?? word.written);
    }),
  );
  const text = words.join(' ');
  const isOther = words.some((word, position) => word !== query.words[position]?.written);
  if (!isOther) return undefined;
  return (await index.count(parseSearchQuery(text, query.locale), {}, 1)) > 0 ? text : undefined;
}
