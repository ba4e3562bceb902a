import type { Block, Picture } from './blocks';
import type { Audience, ItemKind, NewsGenre } from './kinds';
import type { Locale } from './locales';

export interface Correction {
  /** ISO 8601, UTC. */
  at: string;
  note: string;
}

export interface Source {
  name: string;
  url?: string;
}

/**
 * An item in one language as publishing projects and stores it: complete, except that topics, the
 * unit and linked items are ids, so that renaming a topic does not rewrite its items.
 * All text is NFC without XML-illegal characters; all times are ISO 8601 in UTC.
 */
export interface ProjectedItem {
  kind: ItemKind;
  /** `tag:` URI (RFC 4151), made once, shared by the languages, never derived from the address. */
  id: string;
  /** Short id in addresses, shared by the languages. */
  shortId: string;
  locale: Locale;
  slug: string;
  genre: NewsGenre;
  headline: string;
  summary: string;
  body: Block[];
  leadPicture?: Picture;
  byline?: string;
  source?: Source;
  topicIds: string[];
  unitId?: string;
  audiences: Audience[];
  keywords: string[];
  firstPublishedAt: string;
  modifiedAt: string;
  corrections: Correction[];
  /** Set when a part was made with AI (Luật Trí tuệ nhân tạo 134/2025/QH15, Đ.11): the words shown to readers. */
  aiLabel?: string;
}

export interface TopicRef {
  id: string;
  slug: string;
  name: string;
}

export interface UnitRef {
  id: string;
  slug: string;
  name: string;
}

/** What the world sees: a projected item with its topics, unit and linked items filled in. */
export interface ContentItem extends Omit<ProjectedItem, 'topicIds' | 'unitId'> {
  topics: TopicRef[];
  unit?: UnitRef;
}

export interface Topic {
  kind: 'topic';
  id: string;
  shortId: string;
  locale: Locale;
  slug: string;
  name: string;
  description: string;
}

export interface Unit {
  kind: 'unit';
  id: string;
  shortId: string;
  locale: Locale;
  slug: string;
  name: string;
  description: string;
}

/** The site global as published: words of the column that editors may change. */
export interface SiteText {
  kind: 'site';
  id: string;
  shortId: string;
  locale: Locale;
  slug: string;
  /** Name of the column, "Thực hiện Nghị quyết 57" unless changed. */
  title: string;
  tagline: string;
  /** One paragraph on the column home and in feeds as description. */
  introduction: string;
  /** Item that editors chose to lead the home page. */
  leadItemId?: string;
}

export type PublishedContent = ProjectedItem | Topic | Unit | SiteText;

/**
 * How a withdrawn item answers: `notice` 410 with date and reason, `redirected` 301 to another
 * address, `gone` 410 without a word about the item.
 */
export const withdrawalModes = ['notice', 'redirected', 'gone'] as const;

export type WithdrawalMode = (typeof withdrawalModes)[number];

export interface Withdrawal {
  mode: WithdrawalMode;
  at: string;
  /** Shown to readers with `notice`. */
  reason?: string;
  /** Site path of another item or an absolute address, with `redirected`. */
  redirectTo?: string;
}

/** An item that left: all that may still be said about it. */
export interface Tombstone {
  id: string;
  shortId: string;
  locale: Locale;
  kind: ItemKind;
  withdrawal: Withdrawal;
}
