import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import type { Rendition } from '../../content/blocks';
import { afterCommit, afterRollback } from '../database/afterCommit';
import { incomingFolder } from '../files/fileCopies';
import { makeRenditions, removeOtherRenditions } from '../media/renditions';
import { installationOf } from './installation';

/** The fields of a media document that its files depend on. */
export interface StoredPicture {
  id: string;
  mediaId: string;
  filename: string;
  filesize?: number;
  focalX?: number | null;
  focalY?: number | null;
  renditions?: Rendition[] | null;
}

export function hasSameFile(a: StoredPicture, b: StoredPicture | undefined): boolean {
  return (
    b !== undefined &&
    Boolean(b.renditions?.length) &&
    a.filename === b.filename &&
    a.filesize === b.filesize &&
    a.focalX === b.focalX &&
    a.focalY === b.focalY
  );
}

/** Makes the renditions of a saved picture anew when its file or focal point changed. */
export async function renderStoredPicture(
  req: PayloadRequest,
  picture: StoredPicture,
  previous: StoredPicture | undefined,
): Promise<StoredPicture> {
  if (hasSameFile(picture, previous)) return picture;
  const { mediaDir } = installationOf(req.payload);
  const original = await readFile(path.join(mediaDir, 'originals', picture.filename));
  // Refused after all, the picture keeps what it had and readers reach nothing else.
  await afterRollback(req, async () => {
    const kept = await findPicture(req.payload, picture.id);
    await removeOtherRenditions(picture.mediaId, kept?.renditions ?? [], mediaDir);
  });
  const focal = { x: picture.focalX ?? 50, y: picture.focalY ?? 50 };
  const renditions = await makeRenditions(original, picture.mediaId, focal, mediaDir);
  // Straight to the database: a nested update would read the upload edits of this request again.
  await req.payload.db.updateOne({
    collection: 'media',
    id: picture.id,
    data: { renditions },
    req,
    returning: false,
  });
  await afterCommit(req, () => removeOtherRenditions(picture.mediaId, renditions, mediaDir));
  return { ...picture, renditions };
}

export async function deletePictureFiles(req: PayloadRequest, picture: StoredPicture): Promise<void> {
  const { mediaDir } = installationOf(req.payload);
  await afterCommit(req, () => removeOtherRenditions(picture.mediaId, [], mediaDir));
}

interface PictureDocument extends StoredPicture {
  sizes?: Record<string, { filename?: string | null } | null> | null;
}

const findPicture = (payload: Payload, id: string, req?: PayloadRequest): Promise<PictureDocument | null> =>
  payload.db.findOne<PictureDocument>({ collection: 'media', where: { id: { equals: id } }, req });

/**
 * Payload deletes the original of a picture before it knows whether its replacement will be saved. So it is copied
 * beside first, and put back when the save is refused.
 */
export async function keepOriginals(req: PayloadRequest, documentId: string): Promise<void> {
  const picture = await findPicture(req.payload, documentId, req);
  if (!picture) return;
  const { mediaDir } = installationOf(req.payload);
  const sizes = Object.values(picture.sizes ?? {}).flatMap((size) => size?.filename ?? []);
  const folder = path.join(incomingFolder(mediaDir), `kept-${randomUUID()}`);
  const originals = path.join(mediaDir, 'originals');
  const names = [picture.filename, ...sizes];
  await mkdir(folder, { recursive: true });
  await copyAll(names, originals, folder);
  const drop = () => rm(folder, { recursive: true, force: true });
  await afterCommit(req, drop);
  await afterRollback(req, async () => {
    await copyAll(names, folder, originals);
    await drop();
  });
}

/** One that is missing already cannot be kept, and is no reason to refuse a new one. */
async function copyAll(names: readonly string[], from: string, to: string): Promise<void> {
  for (const name of names) {
    await copyFile(path.join(from, name), path.join(to, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
