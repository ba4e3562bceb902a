import { rm } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import type { StoredFile } from '../../src/adapters/payload/storedFiles';
import { takenUploadOf, takeUpload } from '../../src/adapters/payload/takeUpload';
import { accountOf } from '../access/editorialAccess';
import { slugs } from '../slugs';
import { prepareFirst } from './prepareFirst';

/** A film is examined, a book is drawn, before its document is written. */
export const fileEndpoints = prepareFirst(slugs.files, {
  prepare: async (req, id) => {
    // Payload answers a stranger; their bytes are not worth a reader's time.
    if (req.file && accountOf(req)) await takeUpload(req, req.file, await storedFileId(req, id));
  },
  drop: async (req) => {
    const stage = takenUploadOf(req)?.stage;
    if (stage) await rm(stage, { recursive: true, force: true });
  },
});

async function storedFileId(req: PayloadRequest, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const where = { id: { equals: id } };
  const stored = await req.payload.db.findOne<StoredFile>({ collection: slugs.files, where });
  return stored?.fileId;
}
