import type { Picture } from '../content/blocks';
import type { ContentItem, Tombstone } from '../content/contentItem';
import type { Locale } from '../content/locales';
import type { Site } from '../content/site';

/** Everything a feed says, ready to be written in any format. Pure data: no clock, no environment. */
export interface FeedChannel {
  site: Site;
  /** `tag:` URI of the feed, stable across changes of host. Archive documents share it (RFC 5005 section 4). */
  id: string;
  locale: Locale;
  title: string;
  description: string;
  /** Path of the HTML page the feed belongs to, below the base path. */
  pagePath: string;
  /** Path of this very document, as requested, below the base path. */
  selfPath: string;
  /** Paths of the same feed in the other formats: `{ 'atom.xml': '/feeds/all/atom.xml', … }`. */
  formatPaths: Record<string, string>;
  /** Latest change of anything in the feed, ISO 8601 UTC. */
  updated: string;
  /** Newest first by first publication. */
  items: ContentItem[];
  /** Withdrawals of the last 90 days or more (RFC 6721). */
  tombstones: Tombstone[];
  /** RFC 5005 section 4. `number` is set on archive documents; `previousPath` when there is an older one. */
  archive: { number?: number; currentPath: string; previousPath?: string };
  /** WebSub hubs, absolute addresses; none until syndication is set up. */
  hubs: string[];
  /** What podcast directories want to know beside, on feeds of recordings. */
  podcast?: PodcastFacts;
}

export interface PodcastFacts {
  author: string;
  category: string;
  subcategory?: string;
  isExplicit: boolean;
  /** BCP 47, what is spoken. */
  language: string;
  cover?: Picture;
}

export interface FeedFormat {
  /** Last segment of the address: `rss.xml`. */
  name: string;
  /** Full Content-Type with charset. */
  contentType: string;
  /** Type for `<link rel="alternate">`. */
  mediaType: string;
  render: (channel: FeedChannel) => string;
}
