import { restoreVersionOperation, type Endpoint } from 'payload';
import { itemCollections } from '../../src/adapters/payload/collections';
import type { ItemKind } from '../../src/content/kinds';

/**
 * Stands before Payload's own `POST /versions/:id`, whose default restores a published version by publishing
 * it: here restoring always makes a draft. The operation itself is called because the Local API's
 * `restoreVersion` drops its `draft` argument.
 */
export const restoreAsDraftEndpoint = (kind: ItemKind): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const doc: unknown = await restoreVersionOperation({
      collection: req.payload.collections[itemCollections[kind]],
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    });
    return Response.json({ message: req.t('version:restoredSuccessfully'), doc });
  },
});
