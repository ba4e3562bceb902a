import type { Rendition } from './blocks';

/**
 * What a file is to its item: what is watched, heard or read (`main`), captions over it, the same in
 * another format (`alternative`), or something beside it (`attachment`).
 */
export type FileRole = 'main' | 'captions' | 'alternative' | 'attachment';

/** A file that is not a picture, as items carry it. */
export interface FileAsset {
  /** Public id, as in `/media/<id>/…`. */
  fileId: string;
  role: FileRole;
  /** Path below the base path, `/media/<id>/<name>.<hash>.<ext>`. */
  path: string;
  /** From the bytes, never from the name. */
  contentType: string;
  byteLength: number;
  /** What readers call it. */
  title: string;
  /** BCP 47; a handbook may exist in a minority language. */
  language?: string;
  durationSeconds?: number;
  /** Pixels. */
  width?: number;
  height?: number;
  pageCount?: number;
}

/** What kind of work a file is, for its limits and for what is read out of it. */
export type FileFamily = 'video' | 'audio' | 'document' | 'book' | 'captions';

export interface FileTypeFacts {
  family: FileFamily;
  /** Of the public name, without the dot. */
  extension: string;
  /** Larger files are refused. */
  maxBytes: number;
}

const megabyte = 1_000_000;
const video = (extension: string): FileTypeFacts => ({
  family: 'video',
  extension,
  maxBytes: 300 * megabyte,
});
const audio = (extension: string): FileTypeFacts => ({
  family: 'audio',
  extension,
  maxBytes: 100 * megabyte,
});
const document = (extension: string): FileTypeFacts => ({
  family: 'document',
  extension,
  maxBytes: 50 * megabyte,
});

/** Every type that is taken: what browsers play and office programs of today open. */
export const fileTypes = {
  'video/mp4': video('mp4'),
  'video/webm': video('webm'),
  'audio/mpeg': audio('mp3'),
  'audio/mp4': audio('m4a'),
  'audio/ogg': audio('ogg'),
  'application/pdf': document('pdf'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': document('docx'),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': document('pptx'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': document('xlsx'),
  'application/epub+zip': { family: 'book', extension: 'epub', maxBytes: 50 * megabyte },
  'text/vtt': { family: 'captions', extension: 'vtt', maxBytes: megabyte },
} as const satisfies Record<string, FileTypeFacts>;

export type FileType = keyof typeof fileTypes;

/** An entry of the table of contents that a document carries. */
export interface OutlineEntry {
  title: string;
  /** From 1; absent where the entry leads nowhere. */
  page?: number;
  /** From 1. */
  level: number;
}

/** A caption: what is said or heard from one moment to another. */
export interface Cue {
  startSeconds: number;
  endSeconds: number;
  /** Without markup; lines as written. */
  text: string;
  /** Who speaks, where the captions say so. */
  speaker?: string;
}

/** A page of a document as a picture. */
export interface PagePicture {
  /** Pixels of the drawing. */
  width: number;
  height: number;
  renditions: Rendition[];
}
