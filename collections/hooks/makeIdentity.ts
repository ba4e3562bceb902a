import type { CollectionBeforeChangeHook } from 'payload';
import { newIdentity } from '../../src/adapters/payload/identity';

/** Gives a new document its `tag:` URI and short id; later saves cannot change them. */
export const makeIdentity: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, ...newIdentity(req.payload) };
  return { ...data, identifier: originalDoc?.identifier, shortId: originalDoc?.shortId };
};
