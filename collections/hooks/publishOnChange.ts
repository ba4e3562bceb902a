import type { PublishableKind } from '../../src/adapters/payload/collections';
import { languageOf } from '../../src/adapters/payload/languageOf';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { SaveWouldWithdraw } from '../../src/adapters/payload/errors';
import { assertMayPublish, assertMayWithdraw } from '../access/assertMayPublish';
import { publishDocument, withdrawDocument, type DocumentRef } from '../../src/adapters/payload/publishing';

/**
 * Whatever saved the document – a button, the API, an import – a save that is public runs the publish use
 * case, and one that takes the document back to draft withdraws it, in the transaction of the save. Who may
 * do which is asked here once more, because a save can be public or not without saying so.
 */
export const publishOnChange =
  (kind: PublishableKind): CollectionAfterChangeHook =>
  async ({ doc, req, collection, overrideAccess }) => {
    const saved = doc as { id: string; _status?: 'draft' | 'published' };
    if (req.context.skipPublishing === true) return doc as unknown;
    const hasDrafts = Boolean(collection.versions?.drafts);
    if (hasDrafts && saved._status !== 'published') {
      if (req.context.isDraftSave !== true)
        await takeOut(req, { kind, documentId: saved.id }, overrideAccess);
      return doc as unknown;
    }
    if (hasDrafts && overrideAccess !== true) assertMayPublish(req);
    await publishDocument(req, { kind, documentId: saved.id });
    return doc as unknown;
  };

async function takeOut(
  req: PayloadRequest,
  ref: DocumentRef,
  overrideAccess: boolean | undefined,
): Promise<void> {
  const withdrawn = await withdrawDocument(req, ref, { mode: 'gone' });
  if (withdrawn.length === 0) return;
  if (overrideAccess !== true) assertMayWithdraw(req);
  if (req.context.saysDraft !== true) throw new SaveWouldWithdraw(languageOf(req));
}
