import type { FileSource } from '../../../../src/publishing/projection/sources';

/** A PDF of the newsroom's library as projection is given it. */
export function fileSource(documentId: string, more: Partial<FileSource> = {}): FileSource {
  return {
    documentId,
    fileId: `public-${documentId}`,
    path: `/media/public-${documentId}/tep.a1b2c3d4.pdf`,
    contentType: 'application/pdf',
    byteLength: 120_000,
    title: `Tệp ${documentId}`,
    texts: [],
    outline: [],
    cues: [],
    pages: [],
    ...more,
  };
}
