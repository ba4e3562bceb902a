import type { Cue, OutlineEntry, PagePicture } from '../../content/files';
import type { TextQuality } from '../../content/textQuality';
import type { FileSource } from '../../publishing/projection/sources';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const optionalText = (value: unknown): string | undefined => text(value) || undefined;
const optionalNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined;

/** Columns of JSON are written by `takeUpload` alone. */
function listOf<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

/** A file of the newsroom's library as projection is given it. */
export function toFileSource(row: Record<string, unknown> & { id: string }): FileSource {
  const texts = listOf<string>(row.texts);
  return {
    documentId: row.id,
    fileId: text(row.fileId),
    path: text(row.publicPath),
    contentType: text(row.contentType),
    byteLength: optionalNumber(row.byteLength) ?? 0,
    title: text(row.title),
    language: optionalText(row.language),
    durationSeconds: optionalNumber(row.durationSeconds),
    width: optionalNumber(row.pixelWidth),
    height: optionalNumber(row.pixelHeight),
    pageCount: optionalNumber(row.pageCount),
    texts,
    text: texts.filter((page) => page !== '').join('\n\n') || undefined,
    textQuality: (row.textQuality as TextQuality | null) ?? undefined,
    outline: listOf<OutlineEntry>(row.outline),
    cues: listOf<Cue>(row.cues),
    cover: (row.cover as PagePicture | null) ?? undefined,
    pages: listOf<PagePicture>(row.pages),
  };
}
