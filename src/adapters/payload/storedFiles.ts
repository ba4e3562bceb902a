import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import type { PagePicture } from '../../content/files';
import { afterCommit, afterRollback } from '../database/afterCommit';
import { moveCopies } from '../files/fileCopies';
import { removeOtherRenditions } from '../media/renditions';
import { mediaKey } from '../../publishing/listKey';
import { installationOf, storeOf } from './installation';
import type { TakenUpload } from './takeUpload';

/** The fields of a file document that its files on the disk depend on. */
export interface StoredFile {
  id: string;
  fileId: string;
  publicPath: string;
  cover?: PagePicture | null;
  pages?: PagePicture[] | null;
}

/** Puts what was prepared where it is served from; what it replaces goes once the change is committed. */
export async function placeStoredFile(
  req: PayloadRequest,
  document: StoredFile,
  upload: TakenUpload,
): Promise<void> {
  const { mediaDir } = installationOf(req.payload);
  const { fileId } = upload.facts;
  // A folder that readers reach already must not keep what was refused after all.
  await afterRollback(req, async () => {
    const kept = await findFile(req.payload, document.id);
    await removeOtherRenditions(fileId, kept ? filesOf(kept) : [], mediaDir);
  });
  await moveCopies(path.join(upload.stage, fileId), path.join(mediaDir, fileId));
  await rm(upload.stage, { recursive: true, force: true });
  await afterCommit(req, () => removeOtherRenditions(fileId, filesOf(document), mediaDir));
}

function filesOf({ publicPath, cover, pages }: StoredFile): { path: string }[] {
  const pictures = [...(cover ? [cover] : []), ...(pages ?? [])];
  return [{ path: publicPath }, ...pictures.flatMap(({ renditions }) => renditions)];
}

export async function deleteStoredFile(req: PayloadRequest, { fileId }: StoredFile): Promise<void> {
  const { mediaDir } = installationOf(req.payload);
  await afterCommit(req, () => removeOtherRenditions(fileId, [], mediaDir));
}

const findFile = (payload: Payload, id: string, req?: PayloadRequest): Promise<StoredFile | null> =>
  payload.db.findOne<StoredFile>({ collection: 'files', where: { id: { equals: id } }, req });

/** How many rows, one per language, offer a file to readers now. */
export async function countUsesOfFile(req: PayloadRequest, documentId: string): Promise<number> {
  const file = await findFile(req.payload, documentId, req);
  if (!file) return 0;
  const rows = (await storeOf(req.payload)).rows(await req.transactionID);
  return (await rows.inList(mediaKey(file.fileId))).length;
}
