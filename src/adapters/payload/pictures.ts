import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import type { Rendition } from '../../content/blocks';
import { afterCommit } from '../database/afterCommit';
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

function hasSameFile(a: StoredPicture, b: StoredPicture | undefined): boolean {
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
