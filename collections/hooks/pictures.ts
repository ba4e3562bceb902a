import { readFile, rm } from 'node:fs/promises';
import { languageOf } from '../../src/adapters/payload/languageOf';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload';
import { newShortId } from '../../src/adapters/payload/identity';
import { FilesOneByOne, MediaInUse, PictureRefused } from '../../src/adapters/payload/errors';
import { normalisePicture } from '../../src/adapters/media/normalisePicture';
import {
  deletePictureFiles,
  hasSameFile,
  keepOriginals,
  renderStoredPicture,
  type StoredPicture,
} from '../../src/adapters/payload/pictures';
import { countUsesOfMedia, reprojectUsesOfMedia } from '../../src/adapters/payload/publishing';
import { assertMayPublish } from '../access/assertMayPublish';
import { accountOf } from '../access/editorialAccess';

/** Films may be larger; a picture of that size is one that was never made for the web. */
const maxPictureBytes = 25_000_000;

async function bytesOf(file: { data: Buffer; tempFilePath?: string }): Promise<Buffer> {
  return file.tempFilePath ? readFile(file.tempFilePath) : file.data;
}

/** What is stored is what we encoded: type by the bytes, upright, without metadata. */
export const normaliseUpload: CollectionBeforeOperationHook = async ({ operation, overrideAccess, req }) => {
  // Payload asks for permission after this hook; a stranger's bytes are not worth a decoder's time.
  if (overrideAccess !== true && !accountOf(req)) return;
  if (!req.file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return;
  if (req.file.size > maxPictureBytes) throw new PictureRefused(languageOf(req), 'tooLarge');
  const picture = await normalisePicture(await bytesOf(req.file));
  if ('refusal' in picture) throw new PictureRefused(languageOf(req), picture.refusal);
  // From here the picture is in memory, as large as we made it.
  const { tempFilePath, ...file } = req.file;
  if (tempFilePath) await rm(tempFilePath, { force: true });
  const base = req.file.name.replace(/\.[^.]*$/, '');
  req.file = {
    ...file,
    data: picture.data,
    size: picture.data.byteLength,
    mimetype: picture.mimetype,
    name: `${base}.${picture.extension}`,
  };
};

export const keepMediaOwner: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update')
    return { ...data, createdBy: originalDoc?.createdBy, mediaId: originalDoc?.mediaId };
  return { ...data, mediaId: newShortId(), createdBy: accountOf(req)?.id };
};

/** Before Payload touches the files of a picture. */
export const keepOriginalsUntilSaved: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess !== true && !accountOf(req)) return;
  const { id } = args as { id?: string };
  if (operation !== 'update' && operation !== 'updateByID') return;
  if (id !== undefined) await keepOriginals(req, id);
  // One upload for many pictures would be wrong for all but one.
  else if (req.file) throw new FilesOneByOne(languageOf(req));
};

/** Renditions follow the file and its focal point; live items follow the renditions and the words. */
export const renderPicture: CollectionAfterChangeHook<StoredPicture> = async ({
  doc,
  previousDoc,
  operation,
  overrideAccess,
  req,
}) => {
  const isReplacement = operation === 'update' && overrideAccess !== true && !hasSameFile(doc, previousDoc);
  // Asked before the pixels lie where readers reach them.
  if (isReplacement && (await countUsesOfMedia(req, doc.id)) > 0) assertMayPublish(req);
  const rendered = await renderStoredPicture(req, doc, operation === 'create' ? undefined : previousDoc);
  // What readers see changes with the picture: that is publishing, whoever may edit pictures.
  if (
    operation === 'update' &&
    (await reprojectUsesOfMedia(req, rendered.mediaId)) &&
    overrideAccess !== true
  ) {
    assertMayPublish(req);
  }
  return rendered as unknown;
};

export const refuseDeletingUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await countUsesOfMedia(req, String(id));
  if (uses > 0) throw new MediaInUse(languageOf(req), uses);
};

export const removeFiles: CollectionAfterDeleteHook<StoredPicture> = async ({ doc, req }) => {
  await deletePictureFiles(req, doc);
};
