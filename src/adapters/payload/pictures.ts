import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import type { Rendition } from '../../content/blocks';
import { afterCommit, afterRollback } from '../database/afterCommit';
import { incomingFolder, moveCopies } from '../files/fileCopies';
import { makeRenditions, removeOtherRenditions, type FocalPoint } from '../media/renditions';
import { installationOf } from './installation';

/** The fields of a media document that its files depend on. */
export interface StoredPicture {
  id: string;
  mediaId: string;
  filename: string;
  filesize?: number;
  width?: number | null;
  height?: number | null;
  focalX?: number | null;
  focalY?: number | null;
  renditions?: Rendition[] | null;
}

/** Renditions that were made before the picture was saved, for a picture of this size and focal point. */
export interface TakenPicture {
  mediaId: string;
  focal: FocalPoint;
  filesize?: number;
  renditions: Rendition[];
  /** Holds a folder named by the picture's public id until the document is saved. */
  stage: string;
}

/** Where the newsroom's copy of a picture lies. */
export function originalOf(payload: Payload, filename: string): string {
  return path.join(installationOf(payload).mediaDir, 'originals', filename);
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

/** Puts the renditions of a saved picture where they are served from, when its file or focal point changed. */
export async function renderStoredPicture(
  req: PayloadRequest,
  picture: StoredPicture,
  previous: StoredPicture | undefined,
  taken: TakenPicture | undefined,
): Promise<StoredPicture> {
  const made = taken && isMadeFor(picture, taken) ? taken : undefined;
  if (!made && hasSameFile(picture, previous)) return picture;
  const { mediaDir } = installationOf(req.payload);
  // Refused after all, the picture keeps what it had and readers reach nothing else.
  await afterRollback(req, async () => {
    const kept = await findPicture(req.payload, picture.id);
    await removeOtherRenditions(picture.mediaId, kept?.renditions ?? [], mediaDir);
  });
  const renditions = made ? await moveMade(made, mediaDir) : await makeNow(req, picture, mediaDir);
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

const focalPointOf = ({ focalX, focalY }: StoredPicture): FocalPoint => ({
  x: focalX ?? 50,
  y: focalY ?? 50,
});

function isMadeFor(picture: StoredPicture, { mediaId, filesize, focal }: TakenPicture): boolean {
  const { x, y } = focalPointOf(picture);
  return mediaId === picture.mediaId && filesize === picture.filesize && focal.x === x && focal.y === y;
}

async function moveMade(
  { mediaId, renditions, stage }: TakenPicture,
  mediaDir: string,
): Promise<Rendition[]> {
  await moveCopies(path.join(stage, mediaId), path.join(mediaDir, mediaId));
  return renditions;
}

/** Somebody else changed the picture since, or a program its document alone: rare, and right before fast. */
async function makeNow(req: PayloadRequest, picture: StoredPicture, mediaDir: string): Promise<Rendition[]> {
  const original = await readFile(originalOf(req.payload, picture.filename));
  return makeRenditions(original, picture.mediaId, focalPointOf(picture), mediaDir);
}

export async function deletePictureFiles(req: PayloadRequest, picture: StoredPicture): Promise<void> {
  const { mediaDir } = installationOf(req.payload);
  await afterCommit(req, () => removeOtherRenditions(picture.mediaId, [], mediaDir));
}

interface PictureDocument extends StoredPicture {
  sizes?: Record<string, { filename?: string | null } | null> | null;
}

export const findPicture = (
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<PictureDocument | null> =>
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

/** Payload writes a new original before it knows whether its document will be saved. */
export async function dropOriginalUnlessSaved(req: PayloadRequest, filename: string): Promise<void> {
  await afterRollback(req, async () => {
    const where = { filename: { equals: filename } };
    const owner = await req.payload.db.findOne({ collection: 'media', where });
    if (!owner) await rm(originalOf(req.payload, filename), { force: true });
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
