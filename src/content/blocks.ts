import type { PublishedKind } from './kinds';

/**
 * The body of an item: a small closed set of blocks, independent of the editor that made them.
 * Pages and feeds render these; nothing public ever sees the editor's own format.
 */
export type Mark = 'strong' | 'em' | 'underline' | 'strike' | 'sub' | 'sup' | 'code';

export interface TextRun {
  type: 'text';
  text: string;
  marks: Mark[];
}

export interface LineBreak {
  type: 'break';
}

export interface Link {
  type: 'link';
  /** Absolute http(s), mailto: or tel: address. */
  href: string;
  children: (TextRun | LineBreak)[];
}

/** A link to an item of our own. `path` is filled when the item is live in this language, else the link is plain text. */
export interface ItemLink {
  type: 'itemLink';
  itemId: string;
  path?: string;
  children: (TextRun | LineBreak)[];
}

export type Inline = TextRun | LineBreak | Link | ItemLink;

export interface Rendition {
  /** `w480`, `w960`, `w1600` keep the ratio, as does `print`; `card` is 3:2, `tall` 2:3, `share` 1200×630, cut around the focal point; `cover` is a square of 1,400 to 3,000 px. */
  name: string;
  /** Path below the base path, `/media/<id>/<rendition>.<hash>.<ext>`. */
  path: string;
  contentType: 'image/avif' | 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  byteLength: number;
}

export interface Picture {
  mediaId: string;
  alt: string;
  caption?: string;
  credit?: string;
  /** Licence or usage terms in words, e.g. "CC BY 4.0". */
  license?: string;
  /** Size of the original in pixels. */
  width: number;
  height: number;
  renditions: Rendition[];
}

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

export interface Heading {
  type: 'heading';
  /** 2 to 4: the headline of the item is level 1. */
  level: 2 | 3 | 4;
  children: Inline[];
}

export interface ListItem {
  children: Inline[];
  sublist?: ListBlock;
}

export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface Quote {
  type: 'quote';
  children: Inline[];
  attribution?: string;
}

export interface PictureBlock {
  type: 'picture';
  picture: Picture;
}

export interface Gallery {
  type: 'gallery';
  caption?: string;
  pictures: Picture[];
}

export interface TableCell {
  isHeader: boolean;
  colSpan: number;
  rowSpan: number;
  children: Inline[];
}

export interface Table {
  type: 'table';
  caption?: string;
  rows: TableCell[][];
}

/** What is told of a linked item, topic or show while it is live. */
export interface ItemTarget {
  kind: PublishedKind;
  shortId: string;
  path: string;
  headline: string;
  summary: string;
  firstPublishedAt?: string;
  picture?: Picture;
  /** Of a featured task. */
  code?: string;
  /** How long it plays or, for what is read, takes to read. */
  durationSeconds?: number;
  readingMinutes?: number;
}

/** Something of ours that an item refers to. `target` is filled at reading time, only while it is live. */
export interface ItemRef {
  type: 'itemRef';
  itemId: string;
  target?: ItemTarget;
}

/** Another item of ours shown as a card in a text. */
export interface Embed {
  type: 'embed';
  itemId: string;
  target?: ItemTarget;
}

export interface Rule {
  type: 'rule';
}

export type Block = Paragraph | Heading | ListBlock | Quote | PictureBlock | Gallery | Table | Embed | Rule;
