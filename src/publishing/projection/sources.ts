import type { Rendition } from '../../content/blocks';
import type { ChartDrawing } from '../../content/chart';
import type { Source } from '../../content/contentItem';
import type { Cue, FileAsset, OutlineEntry, PagePicture } from '../../content/files';
import type { Audience } from '../../content/kinds';
import type { Locale } from '../../content/locales';
import type { TextQuality } from '../../content/textQuality';
import type { ToldRelation } from '../documentRelations';

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

/** Fields of a newsroom document as stored, read without trusting them. */
export type DocumentFields = Readonly<Record<string, unknown>>;

/** What items of every kind are made from. */
export interface ItemSource extends Identity {
  slug: string;
  headline: string;
  summary: string;
  /** Document id. */
  leadPictureId?: string;
  byline?: string;
  source?: Partial<Source>;
  /** Document ids. */
  topicIds: readonly string[];
  /** Document id. */
  unitId?: string;
  /** Document ids of featured tasks. */
  taskIds: readonly string[];
  audiences: readonly Audience[];
  keywords: readonly string[];
  /** ISO 8601 with any offset. */
  firstPublishedAt: string;
  modifiedAt: string;
  corrections: readonly { at: string; note: string }[];
  aiLabel?: string;
  /** Everything else in the document, for the projection of its kind. */
  fields: DocumentFields;
}

/** A topic, a unit or a podcast show. */
export interface NamedSource extends Identity {
  slug: string;
  name: string;
  description: string;
  fields: DocumentFields;
}

export interface SiteSource extends Identity {
  title: string;
  tagline: string;
  introduction: string;
  /** Document id of the item that leads the home page. */
  leadItemId?: string;
  homeSections: readonly DocumentFields[];
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

/** A file that is not a picture; its role is the item's to say. */
export interface FileSource extends Omit<FileAsset, 'role'> {
  documentId: string;
  /** Words read out of the file, by page, slide or chapter; of captions all in one. */
  texts: readonly string[];
  /** All of them together; undefined without a word. */
  text?: string;
  /** What the newsroom's reading of a Vietnamese document found; undefined where nothing was judged. */
  textQuality?: TextQuality;
  /** Table of contents, as the document carries it. */
  outline: readonly OutlineEntry[];
  /** What is said when, in captions. */
  cues: readonly Cue[];
  /** The first page in every size of a picture. */
  cover?: PagePicture;
  /** The first pages, small enough to leaf through. */
  pages: readonly PagePicture[];
}

/** Everything a document points at, by document id. What is missing here is left out of the projection. */
export interface References {
  media: ReadonlyMap<string, MediaSource>;
  files: ReadonlyMap<string, FileSource>;
  /** What other live documents say they are to this one; official documents only. */
  toldRelations?: readonly ToldRelation[];
  /** `tag:` URIs of items and shows that may be linked and embedded. */
  itemIds: ReadonlyMap<string, string>;
  topicIds: ReadonlyMap<string, string>;
  unitIds: ReadonlyMap<string, string>;
  /** Drawings of charts, by `chartKey`; known only after a first projection has told which charts there are. */
  charts?: ReadonlyMap<string, ChartDrawing>;
}
