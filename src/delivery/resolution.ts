import type { Withdrawal } from '../content/contentItem';
import type { PublishedKind } from '../content/kinds';
import type { Locale } from '../content/locales';
import type { ListScope } from '../content/permalink';

export type ItemState =
  { status: 'live'; kind: PublishedKind; slug: string } | { status: 'withdrawn'; withdrawal: Withdrawal };

/** What routing asks the published rows; every question is one indexed query or answered from memory. */
export interface AddressLookups {
  itemState(locale: Locale, shortId: string): Promise<ItemState | undefined>;
  /** Whether the list exists: its topic or unit is live in this language. */
  hasList(locale: Locale, scope: ListScope): Promise<boolean>;
  /** Whether a cursor is a live item of this language and list. */
  isInList(locale: Locale, scope: ListScope, shortId: string): Promise<boolean>;
  /** Number of complete archive documents of a list. */
  archiveCount(locale: Locale, scope: ListScope): Promise<number>;
  /** Number of sitemap documents of a language, at least 1. */
  sitemapCount(locale: Locale): Promise<number>;
  isFeedFormat(name: string, scope: ListScope): boolean;
  /** Languages this agency publishes in. */
  languages: readonly Locale[];
}

/** Which rules of caching and security an answer follows; `frame` and `fragment` are for portals of others. */
export type AnswerKind = 'page' | 'feed' | 'document' | 'frame' | 'fragment' | SearchAnswerKind;

/** Answers to questions: there is no end of them, so they are kept apart from pages and only for a while. */
export type SearchAnswerKind = 'search' | 'suggestions';

export interface RenderResolution {
  type: 'render';
  /** Path of the Next route, not below the base path yet. */
  internalPath: string;
  cacheKey: string;
  status: 200 | 404 | 410;
  kind: AnswerKind;
  /** What the answer depends on before anything was rendered. */
  tags: string[];
}

export type Resolution = RenderResolution | { type: 'redirect'; status: 301; to: string };
