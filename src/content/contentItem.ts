import type { Block, ItemRef, Picture } from './blocks';
import type { DetailsOf } from './details';
import type { LearningPath } from './learningPath';
import { isItemKind, type Audience, type ItemKind } from './kinds';
import type { Locale } from './locales';
import type { HomeSection } from './homeSections';

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
 * What items of every kind have in common, in one language. All text is NFC without XML-illegal
 * characters; all times are ISO 8601 in UTC.
 */
interface ItemCommon {
  /** `tag:` URI (RFC 4151), made once, shared by the languages, never derived from the address. */
  id: string;
  /** Short id in addresses, shared by the languages. */
  shortId: string;
  locale: Locale;
  slug: string;
  headline: string;
  summary: string;
  /**
   * The item complete as a plain article: what a feed reader, a printer, a search index and a browser without
   * styles get. Pages of kinds with a form of their own show `details` instead.
   */
  body: Block[];
  leadPicture?: Picture;
  byline?: string;
  source?: Source;
  audiences: Audience[];
  keywords: string[];
  /** Featured tasks this item tells about (schema.org about). */
  tasks: ItemRef[];
  firstPublishedAt: string;
  modifiedAt: string;
  corrections: Correction[];
  /** Set when a part was made with AI (Luật Trí tuệ nhân tạo 134/2025/QH15, Đ.11): the words shown to readers. */
  aiLabel?: string;
}

/** Topics and the unit are ids, so that renaming a topic does not rewrite its items. */
interface ProjectedCommon extends ItemCommon {
  topicIds: string[];
  unitId?: string;
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

/** With its topics and unit filled in. */
interface CompleteCommon extends ItemCommon {
  topics: TopicRef[];
  unit?: UnitRef;
}

/** An item of one kind as publishing projects and stores it. */
export type ProjectedOf<K extends ItemKind> = ProjectedCommon & { kind: K; details: DetailsOf[K] };

/** An item in one language as publishing projects and stores it, linked items as ids. */
export type ProjectedItem = { [K in ItemKind]: ProjectedOf<K> }[ItemKind];

export type ContentOf<K extends ItemKind> = CompleteCommon & { kind: K; details: DetailsOf[K] };

/** What the world sees: a projected item with its topics, unit and linked items filled in. */
export type ContentItem = { [K in ItemKind]: ContentOf<K> }[ItemKind];

/** Whether an item is there and of this kind. */
export function isOfKind<K extends ItemKind>(
  item: ContentItem | undefined,
  kind: K,
): item is ContentItem & ContentOf<K> {
  return item?.kind === kind;
}

export interface Topic {
  kind: 'topic';
  id: string;
  shortId: string;
  locale: Locale;
  slug: string;
  name: string;
  description: string;
  /** Makes the topic a hub: items in the order in which they are learnt from. */
  learningPaths: LearningPath[];
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

/** A podcast or broadcast programme; its episodes are items. */
export interface PodcastShow {
  kind: 'podcastShow';
  id: string;
  shortId: string;
  locale: Locale;
  slug: string;
  name: string;
  description: string;
  /** Square, 1400 to 3000 px, as podcast directories demand. */
  cover?: Picture;
  /** iTunes category and subcategory, in English as the directories name them. */
  category: string;
  subcategory?: string;
  /** Who makes it; the agency when empty. */
  author: string;
  isExplicit: boolean;
  /** BCP 47, when another language is spoken than that of the page. */
  language?: string;
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
  /** What the home page is made of, in order; the agency's usual order when empty. */
  homeSections: HomeSection[];
}

export type PublishedContent = ProjectedItem | Topic | Unit | PodcastShow | SiteText;

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

/** Whether published content is an item, not a topic, a unit, a show or the site text. */
export function isItem(content: PublishedContent): content is ProjectedItem {
  return isItemKind(content.kind);
}
