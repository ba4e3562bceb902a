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
