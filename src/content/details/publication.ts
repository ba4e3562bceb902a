import type { Block, ItemRef, Picture } from '../blocks';
import type { FileAsset } from '../files';

export const publicationForms = ['slides', 'handbook', 'guide', 'bulletin', 'book', 'leaflet'] as const;

export type PublicationForm = (typeof publicationForms)[number];

export interface ContentsEntry {
  title: string;
  /** Page of the first file, from 1. */
  page?: number;
  /** From 1. */
  level: number;
}

export interface PublicationDetails {
  form: PublicationForm;
  /** PDF, EPUB or slides, one a language and format; the first is the one to open. */
  files: FileAsset[];
  /** BCP 47 tags of the languages and scripts it can be read in. */
  languages: string[];
  /** First pages as pictures. */
  previews: Picture[];
  tableOfContents: ContentsEntry[];
  pageCount?: number;
  edition?: string;
  /** Day of issue, `2026-11-20`. */
  issuedOn?: string;
  issuer?: string;
  /** A bulletin put together from items of ours, in this order; it may do without a file. */
  compiledFrom?: ItemRef[];
  /** What it is for and how to use it. */
  introduction: Block[];
}
