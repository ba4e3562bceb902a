import type { PayloadRequest } from 'payload';
import type { ItemCollection } from './collections';
import { storeOf } from './installation';
import { nested } from './nestedRequest';

/**
 * The newsroom's own status says "published" while any language is out. Access is overridden because whoever
 * may withdraw may take the status back; publishing is skipped because the rows are written already.
 * @returns whether the document is a draft now.
 */
export async function unpublishWhenNothingIsLive(
  req: PayloadRequest,
  collection: ItemCollection,
  documentId: string,
): Promise<boolean> {
  const store = await storeOf(req.payload);
  const rows = await store.rows(await req.transactionID).ofOrigin({ collection, documentId });
  if (rows.some((row) => row.status === 'live')) return false;
  await req.payload.update({
    collection,
    id: documentId,
    data: { _status: 'draft' },
    // Validation is limited to what is submitted: an incomplete newer draft must not stop a withdrawal.
    unpublishAllLocales: true,
    context: { skipPublishing: true },
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  });
  return true;
}
