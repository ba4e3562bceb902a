import type { ContentItem, PodcastShow, SiteText, Tombstone } from '../content/contentItem';
import type { Locale } from '../content/locales';
import {
  feedPath,
  homePath,
  scopePath,
  sectionPath,
  showPath,
  topicPath,
  type ListScope,
} from '../content/permalink';
import type { Site } from '../content/site';
import type { FeedChannel, PodcastFacts } from './feedChannel';
import { entryId } from './feedEntry';
import { formatNamesOf, type FormatName } from './feedLinks';
import { wordsFor } from '../locale/words';

export interface ChannelParts {
  site: Site;
  /** Authority of `tag:` URIs, from the agency profile. */
  authority: string;
  locale: Locale;
  siteText: Pick<SiteText, 'title' | 'introduction'>;
  scope: ListScope;
  /** Name of the topic, unit or show in this language; the other scopes have words of their own. */
  scopeName?: string;
  /** The show of the feed; of the feed of all recordings a show of the column. */
  show?: PodcastShow;
  format: FormatName;
  /** Any order. */
  items: ContentItem[];
  tombstones: Tombstone[];
  archive: ArchivePlace;
  hubs?: string[];
}

export interface ArchivePlace {
  /** Set for an archive document. */
  number?: number;
  /** How many archive documents there are. */
  count: number;
}

/** `updated` of a feed in which nothing was ever published: the year in our `tag:` URIs begins. */
const beforeAnything = '2026-01-01T00:00:00.000Z';

/** All a feed says, from its parts. Pure: the moment of rendering leaves no trace. */
export function buildChannel(parts: ChannelParts): FeedChannel {
  const { site, locale, scope, format, archive } = parts;
  const { items, tombstones } = settle(parts.items, parts.tombstones);
  return {
    site,
    id: `tag:${parts.authority},2026:feed:${scopePath(scope)}:${locale}`,
    locale,
    ...channelWords(parts),
    pagePath: pagePath(locale, scope),
    selfPath: feedPath(locale, scope, format, archive.number),
    formatPaths: Object.fromEntries(
      formatNamesOf(scope).map((name) => [name, feedPath(locale, scope, name, archive.number)]),
    ),
    updated: latestChange(items, tombstones),
    items,
    tombstones,
    archive: archiveLinks(parts),
    hubs: parts.hubs ?? [],
    ...(parts.show && { podcast: podcastFacts(parts.show, site) }),
  };
}

function podcastFacts(show: PodcastShow, site: Site): PodcastFacts {
  const { author, category, subcategory, isExplicit, language, locale, cover } = show;
  return {
    author: author || site.publisher.name[locale],
    category,
    subcategory,
    isExplicit,
    language: language ?? locale,
    cover,
  };
}

/**
 * RFC 6721 section 4.2: of an entry and its tombstone the later one holds. Withdrawn items leave even
 * if they were read a moment before the withdrawal; what was published again has no tombstone.
 */
function settle(
  items: readonly ContentItem[],
  tombstones: readonly Tombstone[],
): { items: ContentItem[]; tombstones: Tombstone[] } {
  const withdrawnAt = new Map(tombstones.map((tombstone) => [entryId(tombstone), tombstone.withdrawal.at]));
  const live = items.filter((item) => item.modifiedAt > (withdrawnAt.get(entryId(item)) ?? ''));
  const liveIds = new Set(live.map(entryId));
  return {
    items: live.sort(newestFirst),
    tombstones: tombstones.filter((tombstone) => !liveIds.has(entryId(tombstone))).map(discreet),
  };
}

function newestFirst(a: ContentItem, b: ContentItem): number {
  const [keyA, keyB] = [`${a.firstPublishedAt}~${a.shortId}`, `${b.firstPublishedAt}~${b.shortId}`];
  if (keyA === keyB) return 0;
  return keyA < keyB ? 1 : -1;
}

/** `gone` leaves without a word about the item. */
function discreet(tombstone: Tombstone): Tombstone {
  const { mode, at } = tombstone.withdrawal;
  return mode === 'gone' ? { ...tombstone, withdrawal: { mode, at } } : tombstone;
}

function latestChange(items: readonly ContentItem[], tombstones: readonly Tombstone[]): string {
  const times = [
    ...items.map(({ modifiedAt }) => modifiedAt),
    ...tombstones.map(({ withdrawal }) => withdrawal.at),
  ];
  return times.reduce((latest, time) => (time > latest ? time : latest), beforeAnything);
}

function channelWords(parts: ChannelParts): { title: string; description: string } {
  const { site, locale, siteText, show } = parts;
  // In a directory a show stands by its own name, among shows of everybody.
  if (show && parts.scope.type === 'show' && parts.format === 'podcast.xml') {
    return { title: show.name, description: show.description };
  }
  const words = wordsFor(locale).feeds;
  const publisher = site.publisher.name[locale];
  const part = partName(parts);
  if (part === undefined) {
    return { title: words.partTitle(siteText.title, publisher), description: siteText.introduction };
  }
  return {
    title: words.partTitle(part, `${siteText.title} – ${publisher}`),
    description: words.partDescription(part, siteText.title, publisher),
  };
}

function partName({ scope, scopeName, locale }: ChannelParts): string | undefined {
  switch (scope.type) {
    case 'all':
      return undefined;
    case 'kind':
      return wordsFor(locale).feeds.kinds[scope.kind];
    case 'audience':
      return wordsFor(locale).feeds.audiences[scope.audience];
    case 'topic':
    case 'unit':
    case 'show':
      return scopeName ?? scope.slug;
  }
}

/** Units and audiences have feeds but no page of their own. */
function pagePath(locale: Locale, scope: ListScope): string {
  if (scope.type === 'kind') return sectionPath(locale, scope.kind);
  if (scope.type === 'topic') return topicPath({ locale, slug: scope.slug });
  if (scope.type === 'show') return showPath({ locale, slug: scope.slug });
  return homePath(locale);
}

function archiveLinks({ locale, scope, format, archive }: ChannelParts): FeedChannel['archive'] {
  const { number, count } = archive;
  const previous = number === undefined ? count : number - 1;
  return {
    number,
    currentPath: feedPath(locale, scope, format),
    previousPath: previous > 0 ? feedPath(locale, scope, format, previous) : undefined,
  };
}
