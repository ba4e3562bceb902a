import type { ProjectedItem, ProjectedOf } from '../../src/content/contentItem';
import type { FileAsset, FileRole } from '../../src/content/files';

export function fileAsset(
  fileId: string,
  changes: Partial<FileAsset> = {},
  role: FileRole = 'main',
): FileAsset {
  return {
    fileId,
    role,
    path: `/media/${fileId}/file.0.pdf`,
    contentType: 'application/pdf',
    byteLength: 1000,
    title: fileId,
    ...changes,
  };
}

/** The same item as a book with these files. */
export function asBook(item: ProjectedItem, files: FileAsset[]): ProjectedOf<'publication'> {
  return {
    ...item,
    kind: 'publication',
    details: { form: 'book', files, languages: ['vi'], previews: [], tableOfContents: [], introduction: [] },
  };
}

/** The same item as a film with captions and what is written down of it. */
export function asFilm(
  item: ProjectedItem,
  { captions, transcript = [] }: { captions: FileAsset[]; transcript?: ProjectedItem['body'] },
): ProjectedOf<'video'> {
  return {
    ...item,
    kind: 'video',
    details: {
      form: 'video',
      files: [],
      isSilent: false,
      hasChannelCaptions: false,
      captions,
      transcript,
      text: [],
      durationSeconds: 60,
      chapters: [],
    },
  };
}
