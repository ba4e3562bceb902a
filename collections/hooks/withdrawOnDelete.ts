import type { PublishableKind } from '../../src/adapters/payload/collections';
import type { CollectionAfterDeleteHook } from 'payload';
import { withdrawDocument } from '../../src/adapters/payload/publishing';

/** A deleted document leaves the column in every language; its addresses answer 410. */
export const withdrawOnDelete =
  (kind: PublishableKind): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await withdrawDocument(req, { kind, documentId: String(id) }, { mode: 'gone' });
  };
