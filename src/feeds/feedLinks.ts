import type { ListScope } from '../content/permalink';
import { absoluteUrl } from '../content/site';
import type { FeedChannel } from './feedChannel';

export type FeedLink = {
  rel: 'self' | 'alternate' | 'hub' | 'prev-archive' | 'current';
  href: string;
  type?: string;
};

/** Media types of the formats a feed is offered in, by the last segment of the address. */
export const mediaTypes = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'podcast.xml': 'application/rss+xml',
} as const;

export type FormatName = keyof typeof mediaTypes;

export const formatNames = Object.keys(mediaTypes) as FormatName[];

/** The formats a list is offered in: recordings also as a podcast. */
export function formatNamesOf(scope: ListScope): FormatName[] {
  const isPodcast = scope.type === 'show' || (scope.type === 'kind' && scope.kind === 'podcastEpisode');
  return formatNames.filter((name) => name !== 'podcast.xml' || isPodcast);
}

/**
 * The links every format carries, in its own spelling: itself, its hubs, its archive (RFC 5005
 * section 4) and itself in the other formats.
 */
export function feedLinks(channel: FeedChannel, format: FormatName): FeedLink[] {
  const { site, archive } = channel;
  const type = mediaTypes[format];
  const links: FeedLink[] = [{ rel: 'self', href: absoluteUrl(site, channel.selfPath), type }];
  links.push(...channel.hubs.map((href): FeedLink => ({ rel: 'hub', href })));
  if (archive.previousPath) {
    links.push({ rel: 'prev-archive', href: absoluteUrl(site, archive.previousPath), type });
  }
  if (archive.number !== undefined) {
    links.push({ rel: 'current', href: absoluteUrl(site, archive.currentPath), type });
  }
  return [...links, ...otherFormats(channel, format)];
}

function otherFormats({ site, formatPaths }: FeedChannel, format: FormatName): FeedLink[] {
  return formatNames.flatMap((name): FeedLink[] => {
    const path = formatPaths[name];
    if (name === format || path === undefined) return [];
    return [{ rel: 'alternate', href: absoluteUrl(site, path), type: mediaTypes[name] }];
  });
}

/** Home of the channel for readers. */
export function channelUrl(channel: FeedChannel): string {
  return absoluteUrl(channel.site, channel.pagePath);
}

/**
 * Scheme of the category that carries the agency's code (QĐ 20/2020/QĐ-TTg) in RSS and Atom. A UUID,
 * because no authority has minted an address for that list.
 */
export const agencyCodeScheme = 'urn:uuid:6530ec7f-b8bd-4620-bdcb-b07664cde058';
