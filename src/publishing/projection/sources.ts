import type { Rendition } from '../../content/blocks';
import type { Source } from '../../content/contentItem';
import type { Audience, NewsGenre } from '../../content/kinds';
import type { Locale } from '../../content/locales';

/**
 * What projection is given: newsroom documents in one language, read by an adapter. Ids are of two
 * sorts: document ids of the newsroom's database (never public) and `tag:` URIs (public, stable).
 */

interface Identity {
  /** `tag:` URI of the document. */
  identifier: string;
  shortId: string;
  locale: Locale;
}

export interface NewsArticleSource extends Identity {
  slug: string;
  genre: NewsGenre;
  headline: string;
  summary: string;
  /** Lexical JSON as stored; anything else projects to an empty body. */
  body: unknown;
  /** Document id. */
  leadPictureId?: string;
  byline?: string;
  source?: Partial<Source>;
  /** Document ids. */
  topicIds: readonly string[];
  /** Document id. */
  unitId?: string;
  audiences: readonly Audience[];
  keywords: readonly string[];
  /** ISO 8601 with any offset. */
  firstPublishedAt: string;
  modifiedAt: string;
  corrections: readonly { at: string; note: string }[];
  aiLabel?: string;
}

/** A topic or a unit. */
export interface NamedSource extends Identity {
  slug: string;
  name: string;
  description: string;
}

export interface SiteSource extends Identity {
  title: string;
  tagline: string;
  introduction: string;
  /** Document id of the item that leads the home page. */
  leadItemId?: string;
}

export interface MediaSource {
  documentId: string;
  /** Public id, as in `/media/<id>/…`. */
  mediaId: string;
  alt: string;
  caption?: string;
  credit?: string;
  license?: string;
  width: number;
  height: number;
  renditions: readonly Rendition[];
}

/** Everything a document points at, by document id. What is missing here is left out of the projection. */
export interface References {
  media: ReadonlyMap<string, MediaSource>;
  /** `tag:` URIs of items that may be linked and embedded. */
  itemIds: ReadonlyMap<string, string>;
  topicIds: ReadonlyMap<string, string>;
  unitIds: ReadonlyMap<string, string>;
}
