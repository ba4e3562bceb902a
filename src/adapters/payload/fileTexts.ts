import type { Payload } from 'payload';
import type { FileTexts } from '../../delivery/fileTexts';

interface FileRow {
  fileId: string;
  texts?: string[] | null;
}

/** Words that were read out of files when they were taken into the library. */
export function fileTextsOf(payload: Payload): FileTexts {
  return async (fileIds) => {
    if (fileIds.length === 0) return new Map();
    const { docs } = await payload.db.find<FileRow>({
      collection: 'files',
      where: { fileId: { in: [...fileIds] } },
      select: { fileId: true, texts: true },
      pagination: false,
      limit: fileIds.length,
    });
    return new Map(docs.map(({ fileId, texts }) => [fileId, texts ?? []]));
  };
}
