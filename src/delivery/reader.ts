import type {
  ContentItem,
  PodcastShow,
  SiteText,
  Tombstone,
  Topic,
  Unit,
  Withdrawal,
} from '../content/contentItem';
import type { DocumentRelation } from '../content/details/document';
import type { FacetValue } from '../content/facets';
import type { LearningPath } from '../content/learningPath';
import type { ItemKind, PublishedKind } from '../content/kinds';
import type { Locale } from '../content/locales';
import type { ListScope } from '../content/permalink';
import type { ListPage } from '../publishing/publishedItems';

/**
 * Everything pages, feeds and sitemaps may ask. Each call records on the page scope the tags of
 * what it returned, so the page cache knows when the page is out of date.
 */
export interface Reader {
  item(locale: Locale, shortId: string): Promise<ContentItem | undefined>;
  /** Live items by `tag:` id, in the order of the ids; those that are not live are left out. */
  items(locale: Locale, ids: readonly string[]): Promise<ContentItem[]>;
  withdrawal(locale: Locale, shortId: string): Promise<Withdrawal | undefined>;
  /** Languages in which the item is live, with its path there (not below the base path yet). */
  translations(item: { kind: PublishedKind; shortId: string }): Promise<{ locale: Locale; path: string }[]>;
  /** The same for many items at once, by short id; for sitemaps. */
  translationsOfAll(items: readonly ContentItem[]): Promise<Map<string, { locale: Locale; path: string }[]>>;
  /** Newest first. Undefined when the scope does not exist or `before` is not a live item of it. */
  list(
    locale: Locale,
    scope: ListScope,
    page: {
      limit: number;
      before?: string;
      facets?: readonly FacetValue[];
      /** For the list of a kind: in the order of its register instead. */
      inRegister?: boolean;
    },
  ): Promise<ListPage<ContentItem> | undefined>;
  /**
   * Items that share a topic with `item`, newest first, without it: those published before it, and
   * newer ones only where these are too few, so that publishing does not make every older page cold.
   */
  related(item: ContentItem, limit: number): Promise<ContentItem[]>;
  topics(locale: Locale): Promise<Topic[]>;
  topic(locale: Locale, slug: string): Promise<Topic | undefined>;
  units(locale: Locale): Promise<Unit[]>;
  unit(locale: Locale, slug: string): Promise<Unit | undefined>;
  shows(locale: Locale): Promise<PodcastShow[]>;
  show(locale: Locale, slug: string): Promise<PodcastShow | undefined>;
  /** The learning paths of a topic with what is live of their steps filled in. */
  learningPaths(topic: Topic): Promise<LearningPath[]>;
  /** Newest items that tell about a featured task. */
  toldAbout(task: { id: string; locale: Locale }, limit: number): Promise<ContentItem[]>;
  /** What other documents in the register say they are to this one, newest issue first. */
  toldRelations(document: { id: string; locale: Locale }, limit: number): Promise<DocumentRelation[]>;
  /** Of these numbers of documents, those that no live document bears. */
  missingNumbers(locale: Locale, numbers: readonly string[]): Promise<string[]>;
  /** How many featured tasks are live, and how many items tell about each of those told about, by id. */
  taskCoverage(locale: Locale): Promise<{ total: number; told: ReadonlyMap<string, number> }>;
  /** How many live items of a kind have each value of each facet. */
  facetCounts(locale: Locale, kind: ItemKind): Promise<(FacetValue & { count: number })[]>;
  siteText(locale: Locale): Promise<SiteText>;
  /** The item chosen to lead the home page, or the newest one. */
  leadItem(locale: Locale): Promise<ContentItem | undefined>;
  /** Kinds that have anything to show in this language. */
  kindsWithItems(locale: Locale): Promise<ItemKind[]>;
  /** Languages in which this list has anything to show. */
  localesWith(scope: ListScope): Promise<Locale[]>;
  count(locale: Locale, scope: ListScope): Promise<number | undefined>;
  /** Items `from` (0 is the oldest) and following, oldest first; for archives and sitemaps. */
  listFromOldest(locale: Locale, scope: ListScope, from: number, limit: number): Promise<ContentItem[]>;
  tombstones(locale: Locale, scope: ListScope, sinceDays: number): Promise<Tombstone[]>;
}
