import type { FileSource } from '../../publishing/projection/sources';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const optionalText = (value: unknown): string | undefined => text(value) || undefined;
const optionalNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined;

/** A file of the newsroom's library as projection is given it. */
export function toFileSource(row: Record<string, unknown> & { id: string }): FileSource {
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
    text: optionalText(row.text),
  };
}
