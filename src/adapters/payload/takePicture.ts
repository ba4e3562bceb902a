import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Rendition } from '../../content/blocks';
import { incomingFolder } from '../files/fileCopies';
import { examinePicture, normalisePicture, type Crop } from '../media/normalisePicture';
import { makeRenditions, type FocalPoint } from '../media/renditions';
import { prepareInTurn } from '../media/turns';
import { PictureRefused } from './errors';
import { newShortId } from './identity';
import { installationOf } from './installation';
import { languageOf } from './languageOf';
import { findPicture, originalOf, type StoredPicture, type TakenPicture } from './pictures';

type Upload = NonNullable<PayloadRequest['file']>;

/** What a request is about to do to a picture. */
export interface PictureChange {
  /** The document that is changed; none for a new one. */
  id?: string;
  /** The document that a new one is a copy of. */
  copyOf?: string;
  /** What the form sends. */
  data?: unknown;
  /** Asked once the pixels are known to change, before one is decoded. */
  assertAllowed?: () => Promise<void>;
}

interface Taken extends TakenPicture {
  file?: Upload;
}

const taken = new WeakMap<PayloadRequest, Taken>();

/** What was made for the picture of this request, once it was taken. */
export const takenPictureOf = (req: PayloadRequest): TakenPicture | undefined => taken.get(req);

/** Refused or saved: nothing that was prepared stays behind. */
export async function dropTakenPicture(req: PayloadRequest): Promise<void> {
  const dropped = taken.get(req);
  if (!dropped) return;
  taken.delete(req);
  if (dropped.file) reservedNames.delete(dropped.file.name);
  await rm(dropped.stage, { recursive: true, force: true });
}

/**
 * Makes all that a change of a picture needs before a document is written: the original as it is kept, and every
 * rendition. A photo of 24 megapixels takes seconds, and on SQLite nobody else can save or sign in while a transaction
 * is open. `req.file` becomes what Payload stores.
 * @throws PictureRefused, with nothing left on the disk but the upload's own temporary file.
 */
export async function takePicture(req: PayloadRequest, change: PictureChange): Promise<void> {
  const known = taken.get(req);
  if (known && known.file === req.file) return;
  await dropTakenPicture(req);
  if (change.copyOf !== undefined) return takeCopy(req, change.copyOf);
  const stored =
    change.id === undefined ? undefined : ((await findPicture(req.payload, change.id, req)) ?? undefined);
  // Of a document that does not exist Payload says so.
  if (change.id !== undefined && !stored) return;
  const edits = editsOf(req);
  const crop = cropOf(edits, req.file ? undefined : stored);
  const isNew = req.file !== undefined || crop !== undefined;
  const focal = focalOf(edits, change.data, stored, isNew);
  if (isNew ? !req.file && !stored : !stored || isDrawn(stored, focal)) return;
  await change.assertAllowed?.();
  await staged(req, stored?.mediaId ?? newShortId(), async (mediaId, stage) => {
    const draw = (original: Buffer) => makeRenditions(original, mediaId, focal, stage);
    if (isNew || !stored) return { focal, ...(await takeFile(req, stored, crop, draw)) };
    const { width = 0, height = 0, filesize } = stored;
    const renditions = await prepareInTurn((width ?? 0) * (height ?? 0), async () =>
      draw(await readFile(originalOf(req.payload, stored.filename))),
    );
    return { focal, renditions, filesize };
  });
}

type Made = Omit<TakenPicture, 'mediaId' | 'stage'>;

async function staged(
  req: PayloadRequest,
  mediaId: string,
  make: (mediaId: string, stage: string) => Promise<Made | undefined>,
): Promise<void> {
  const { mediaDir } = installationOf(req.payload);
  const stage = path.join(incomingFolder(mediaDir), `stage-${randomUUID()}`);
  try {
    const made = await make(mediaId, stage);
    if (made) taken.set(req, { ...made, mediaId, stage, file: req.file });
    else await rm(stage, { recursive: true, force: true });
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
}

/** What is stored is what we encoded: type by the bytes, upright, without metadata. */
async function takeFile(
  req: PayloadRequest,
  stored: StoredPicture | undefined,
  crop: Crop | undefined,
  draw: (original: Buffer) => Promise<Rendition[]>,
): Promise<Pick<Made, 'renditions' | 'filesize'>> {
  const refuse = (refusal: ConstructorParameters<typeof PictureRefused>[1]): never => {
    throw new PictureRefused(languageOf(req), refusal);
  };
  const upload = req.file ?? (await storedUpload(req, stored));
  if (upload.size > maxPictureBytes) return refuse('tooLarge');
  const examined = await examinePicture(await bytesOf(upload), crop);
  if ('refusal' in examined) return refuse(examined.refusal);
  return prepareInTurn(examined.pixels, async () => {
    // Read again: those who wait for their turn hold no bytes.
    const picture = await normalisePicture(await bytesOf(upload), examined);
    if ('refusal' in picture) return refuse(picture.refusal);
    const { tempFilePath, ...rest } = upload;
    if (tempFilePath) await rm(tempFilePath, { force: true });
    const { data, mimetype, extension } = picture;
    const renditions = await draw(data);
    const name = reserveName(upload.name.replace(/\.[^.]*$/, ''), extension);
    req.file = { ...rest, data, size: data.byteLength, mimetype, name };
    return { renditions, filesize: data.byteLength };
  });
}

/**
 * Names given to originals that are not written yet. Payload looks for a free name and writes the file a moment later:
 * of two pictures of one name ("image.png" of every clipboard), saved at once on MongoDB, one would write over the other.
 */
const reservedNames = new Set<string>();

function reserveName(base: string, extension: string): string {
  const wanted = `${base}.${extension}`;
  const name = reservedNames.has(wanted) ? `${base}-${newShortId()}.${extension}` : wanted;
  reservedNames.add(name);
  return name;
}

/** Films may be larger; a picture of that size is one that was never made for the web. */
const maxPictureBytes = 25_000_000;

async function bytesOf({ data, tempFilePath }: Upload): Promise<Buffer> {
  return tempFilePath ? readFile(tempFilePath) : data;
}

/** A crop without a new file is a new file made of the stored one. */
async function storedUpload(req: PayloadRequest, stored: StoredPicture | undefined): Promise<Upload> {
  if (!stored) throw new Error('There is neither a file nor a stored picture.');
  const data = await readFile(originalOf(req.payload, stored.filename));
  return { data, size: data.byteLength, mimetype: '', name: stored.filename };
}

/** The same pixels need no drawing. Where a file of the source is missing they are drawn when the copy is saved. */
async function takeCopy(req: PayloadRequest, sourceId: string): Promise<void> {
  const source = await findPicture(req.payload, sourceId, req);
  if (!source?.renditions?.length) return;
  const { renditions, filesize, focalX, focalY } = source;
  const { mediaDir } = installationOf(req.payload);
  await staged(req, newShortId(), async (mediaId, stage) => {
    await mkdir(path.join(stage, mediaId), { recursive: true });
    for (const rendition of renditions) {
      const name = path.basename(rendition.path);
      const from = path.join(mediaDir, source.mediaId, name);
      const to = path.join(stage, mediaId, name);
      const isThere = await link(from, to)
        .catch(() => copyFile(from, to))
        .then(() => true, isMissing);
      if (!isThere) return undefined;
    }
    return {
      focal: { x: focalX ?? 50, y: focalY ?? 50 },
      filesize,
      renditions: renditions.map((rendition) => ({
        ...rendition,
        path: `/media/${mediaId}/${path.basename(rendition.path)}`,
      })),
    };
  });
}

function isMissing(error: NodeJS.ErrnoException): false {
  if (error.code === 'ENOENT') return false;
  throw error;
}

const point = z.object({ x: z.coerce.number(), y: z.coerce.number() });

/** What the newsroom's dialog "edit image" sends along in the address. */
const uploadEdits = z.object({
  crop: point.optional(),
  widthInPixels: z.coerce.number().optional(),
  heightInPixels: z.coerce.number().optional(),
  focalPoint: point.optional(),
});

type Edits = z.infer<typeof uploadEdits>;

const editsOf = ({ query }: PayloadRequest): Edits => uploadEdits.safeParse(query?.uploadEdits).data ?? {};

/** The dialog sends the whole picture as a crop too. */
function cropOf(
  { crop, widthInPixels, heightInPixels }: Edits,
  stored: StoredPicture | undefined,
): Crop | undefined {
  if (!crop || !widthInPixels || !heightInPixels) return undefined;
  if (stored && widthInPixels === stored.width && heightInPixels === stored.height) return undefined;
  return { ...crop, width: widthInPixels, height: heightInPixels };
}

const focalFields = z.object({ focalX: z.number(), focalY: z.number() });

/** As Payload will decide when it saves; if it decides otherwise the renditions are made then. */
function focalOf(
  { focalPoint }: Edits,
  data: unknown,
  stored: StoredPicture | undefined,
  isNew: boolean,
): FocalPoint {
  if (focalPoint) return { x: Math.round(focalPoint.x), y: Math.round(focalPoint.y) };
  const sent = focalFields.safeParse(data).data;
  if (!sent) return { x: stored?.focalX ?? 50, y: stored?.focalY ?? 50 };
  const { focalX: x, focalY: y } = sent;
  return isNew ? { x: Math.round(x), y: Math.round(y) } : { x, y };
}

function isDrawn({ renditions, focalX, focalY }: StoredPicture, focal: FocalPoint): boolean {
  return Boolean(renditions?.length) && (focalX ?? 50) === focal.x && (focalY ?? 50) === focal.y;
}
