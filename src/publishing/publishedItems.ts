import type { PublishedContent, Tombstone, Withdrawal } from '../content/contentItem';
import type { FacetValue } from '../content/facets';
import type { Audience, ItemKind, PublishedKind } from '../content/kinds';
import type { Locale } from '../content/locales';

/** Ids, not slugs: a list survives the renaming of its topic or unit. */
export type ListKey =
  | { type: 'all' }
  | { type: 'kind'; kind: ItemKind }
  | { type: 'topic'; id: string }
  | { type: 'unit'; id: string }
  /** Episodes of a podcast show. */
  | { type: 'show'; id: string }
  /** What was told about a featured task. */
  | { type: 'task'; id: string }
  /** What was told about any featured task. */
  | { type: 'tasks' }
  | { type: 'facet'; kind: ItemKind; facet: FacetValue }
  /** Items of a kind in an order of their own: documents by their day of issue. */
  | { type: 'register'; kind: ItemKind }
  /** Documents that say what they are to this one. */
  | { type: 'citing'; id: string }
  /** Documents that bear a number, "1169/QĐ-TTg". */
  | { type: 'documentNumber'; number: string }
  | { type: 'audience'; audience: Audience };

/** What a follower needs to know of a change, in the order of the numbers. */
export interface Change {
  sequence: number;
  id: string;
  shortId: string;
  kind: PublishedKind;
  locale: Locale;
  isLive: boolean;
  /** Serialised list keys the item is in now or was in before. */
  lists: string[];
  /** Media the item shows now or showed before. */
  mediaIds: string[];
  /** `<firstPublishedAt>~<shortId>`, the order of lists. */
  sortKey: string;
}

export type PublishedState =
  { status: 'live'; content: PublishedContent } | { status: 'withdrawn'; withdrawal: Withdrawal };

export interface ListQuery {
  locale: Locale;
  list: ListKey;
  limit: number;
  /** Only items that have all these values. */
  facets?: readonly FacetValue[];
  /** Only items after (older than) this one; must be a live item of this language. */
  before?: string;
}

export interface ListPage<T> {
  items: T[];
  /** Short id to pass as `before` for the next page; absent on the last page. */
  next?: string;
}

/**
 * Reading side of the published-items store: the only thing that anything public reads.
 * Fulfilled by an adapter per database.
 */
export interface PublishedItems {
  find(locale: Locale, shortId: string): Promise<PublishedState | undefined>;
  /** Live rows by `tag:` id, in one query; missing and withdrawn ones are left out. */
  findLive(locale: Locale, ids: readonly string[]): Promise<PublishedContent[]>;
  findBySlug(locale: Locale, kind: PublishedKind, slug: string): Promise<PublishedContent | undefined>;
  /** All live rows of a reference kind. */
  findAllOf(locale: Locale, kind: PublishedKind): Promise<PublishedContent[]>;
  /** Newest first. Undefined when `before` is not a live item. */
  list(query: ListQuery): Promise<ListPage<PublishedContent> | undefined>;
  count(locale: Locale, list: ListKey): Promise<number>;
  /** How many live items of a kind have each value of each facet. */
  facetCounts(locale: Locale, kind: ItemKind): Promise<(FacetValue & { count: number })[]>;
  /** How many live items tell about each live featured task; tasks nothing tells about are left out. */
  toldTasks(locale: Locale): Promise<{ id: string; count: number }[]>;
  /** Items number `from` (0 is the oldest) and following of a list, oldest first. For archives. */
  listFromOldest(locale: Locale, list: ListKey, from: number, limit: number): Promise<PublishedContent[]>;
  /** Withdrawn since the given time (ISO 8601), newest first. */
  tombstones(locale: Locale, list: ListKey, since: string, limit: number): Promise<Tombstone[]>;
  /** Languages in which an item is live, with its slug there. */
  translations(shortId: string): Promise<{ locale: Locale; slug: string }[]>;
  isMediaPublic(mediaId: string): Promise<boolean>;
  /** Changes numbered above `sequence`, lowest first. */
  changesSince(sequence: number, limit: number): Promise<Change[]>;
  lastSequence(): Promise<number>;
}
