import type { CollectionAfterChangeHook } from 'payload';
import { assertMayPublish } from '../access/assertMayPublish';
import { publishDocument, withdrawDocument, type PublishableCollection } from '../../src/adapters/payload/publishing';

/**
 * Whatever saved the document – a button, the API, an import – a save that is public runs the publish use
 * case, and one that takes the document back to draft withdraws it, in the transaction of the save.
 */
export const publishOnChange =
  (kind: PublishableCollection): CollectionAfterChangeHook =>
  async ({ doc, req, collection, overrideAccess }) => {
    const saved = doc as { id: string; _status?: 'draft' | 'published' };
    if (req.context.skipPublishing === true) return doc as unknown;
    const hasDrafts = Boolean(collection.versions?.drafts);
    if (hasDrafts && saved._status !== 'published') {
      if (req.context.isDraftSave !== true) {
        await withdrawDocument(req, { kind, documentId: saved.id }, { mode: 'gone' });
      }
      return doc as unknown;
    }
    if (hasDrafts && overrideAccess !== true) assertMayPublish(req);
    await publishDocument(req, { kind, documentId: saved.id });
    return doc as unknown;
  };
