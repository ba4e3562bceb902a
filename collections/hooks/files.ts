import { canonicalLanguage } from '../../src/content/languageTag';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload';
import { FileInUse, FilesOneByOne } from '../../src/adapters/payload/errors';
import { installationOf } from '../../src/adapters/payload/installation';
import { languageOf } from '../../src/adapters/payload/languageOf';
import { reprojectUsesOfMedia } from '../../src/adapters/payload/publishing';
import {
  countUsesOfFile,
  deleteStoredFile,
  placeStoredFile,
  type StoredFile,
} from '../../src/adapters/payload/storedFiles';
import { takenUploadOf, takeUpload } from '../../src/adapters/payload/takeUpload';
import { sitePath } from '../../src/content/site';
import { assertMayPublish } from '../access/assertMayPublish';
import { accountOf } from '../access/editorialAccess';
import { slugs } from '../slugs';

/** Uploads through the API were examined before the operation; those of programs are now. */
export const examineUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess !== true && !accountOf(req)) return;
  if (!req.file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return;
  const { id } = args as { id?: string };
  if (operation !== 'create' && id === undefined) throw new FilesOneByOne(languageOf(req));
  const stored =
    id === undefined
      ? undefined
      : await req.payload.db.findOne<StoredFile>({
          collection: slugs.files,
          where: { id: { equals: id } },
          req,
        });
  await takeUpload(req, req.file, stored?.fileId);
};

/** What follows from the bytes is never taken from a form; without a new file it stays. */
export const keepFileFacts: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const facts = takenUploadOf(req)?.facts;
  const { languageInFile, ...columns } = facts ?? {};
  const language = data.language ?? canonicalLanguage(languageInFile ?? '');
  const createdBy = operation === 'create' ? accountOf(req)?.id : originalDoc?.createdBy;
  return { ...data, ...columns, language, createdBy };
};

/** Live items follow their files: a change that readers see is publishing, whoever may edit files. */
export const placeFile: CollectionAfterChangeHook<StoredFile> = async ({
  doc,
  operation,
  overrideAccess,
  req,
}) => {
  const upload = takenUploadOf(req);
  const isReplacement = upload !== undefined && operation === 'update' && overrideAccess !== true;
  // Asked before the bytes lie where readers reach them.
  if (isReplacement && (await countUsesOfFile(req, doc.id)) > 0) assertMayPublish(req);
  if (upload) await placeStoredFile(req, doc, upload);
  if (operation === 'update' && (await reprojectUsesOfMedia(req, doc.fileId)) && overrideAccess !== true) {
    assertMayPublish(req);
  }
};

/** The newsroom opens the same file that readers get. */
export const showPublicAddress: CollectionAfterReadHook<StoredFile & { url?: string }> = ({ doc, req }) => {
  const { site } = installationOf(req.payload);
  return doc.publicPath ? { ...doc, url: sitePath(site, doc.publicPath) } : doc;
};

export const refuseDeletingUsedFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await countUsesOfFile(req, String(id));
  if (uses > 0) throw new FileInUse(languageOf(req), uses);
};

export const removeStoredFile: CollectionAfterDeleteHook<StoredFile> = async ({ doc, req }) => {
  await deleteStoredFile(req, doc);
};
