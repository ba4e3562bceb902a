import { languageOf } from '../../src/adapters/payload/languageOf';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload';
import { afterRollback } from '../../src/adapters/database/afterCommit';
import { newShortId } from '../../src/adapters/payload/identity';
import { FilesOneByOne, MediaInUse } from '../../src/adapters/payload/errors';
import {
  deletePictureFiles,
  dropOriginalUnlessSaved,
  hasSameFile,
  keepOriginals,
  renderStoredPicture,
  type StoredPicture,
} from '../../src/adapters/payload/pictures';
import { countUsesOfMedia, reprojectUsesOfMedia } from '../../src/adapters/payload/publishing';
import { dropTakenPicture, takenPictureOf, takePicture } from '../../src/adapters/payload/takePicture';
import { assertMayPublish } from '../access/assertMayPublish';
import { accountOf } from '../access/editorialAccess';
import { mayChangePicture } from '../access/mayChangePicture';

/** What readers see changes with the picture: that is publishing, whoever may edit pictures. */
export async function assertMayReplace(req: PayloadRequest, id: string): Promise<void> {
  if ((await countUsesOfMedia(req, id)) > 0) assertMayPublish(req);
}

/** Changes through the API were prepared before the operation; those of programs are now. */
export const prepareUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'updateByID') return;
  const { id, data, duplicateFromID } = args as { id?: string; data?: unknown; duplicateFromID?: string };
  if (operation !== 'create' && id === undefined) return;
  // Payload asks for permission after this hook; a stranger's bytes are not worth a decoder's time.
  if (overrideAccess !== true && !(await mayChangePicture(req, { id, data }))) return;
  await takePicture(req, { id, copyOf: duplicateFromID, data });
  await afterRollback(req, () => dropTakenPicture(req));
};

/** Payload writes the file between validating fields and saving; in an update even before it validates. */
export const dropRefusedOriginal: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const filename: unknown = data?.filename;
  const { filename: stored } = (originalDoc ?? {}) as Partial<StoredPicture>;
  if (typeof filename === 'string' && filename !== stored) await dropOriginalUnlessSaved(req, filename);
};

export const keepMediaOwner: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update')
    return { ...data, createdBy: originalDoc?.createdBy, mediaId: originalDoc?.mediaId };
  const mediaId = takenPictureOf(req)?.mediaId ?? newShortId();
  return { ...data, mediaId, createdBy: accountOf(req)?.id };
};

/** Before Payload touches the files of a picture. */
export const keepOriginalsUntilSaved: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess !== true && !accountOf(req)) return;
  const { id, data } = args as { id?: string; data?: Record<string, unknown> };
  if (operation !== 'update' && operation !== 'updateByID') return;
  if (id !== undefined) await keepOriginals(req, id);
  // One upload for many pictures would be wrong for all but one, and a new cut of each would take minutes.
  else if (req.file || req.query?.uploadEdits || data?.focalX !== undefined || data?.focalY !== undefined)
    throw new FilesOneByOne(languageOf(req));
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
  if (isReplacement) await assertMayReplace(req, doc.id);
  const previous = operation === 'create' ? undefined : previousDoc;
  const rendered = await renderStoredPicture(req, doc, previous, takenPictureOf(req));
  await dropTakenPicture(req);
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
