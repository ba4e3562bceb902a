import type { Endpoint } from 'payload';
import { slugs } from '../slugs';

/**
 * Stands before Payload's own `POST /versions/:id`, whose default restores a published version by publishing
 * it: here restoring always makes a draft.
 */
export const restoreAsDraftEndpoint: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const doc = await req.payload.restoreVersion({
      collection: slugs.newsArticles,
      id: String(req.routeParams?.id),
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user ?? undefined,
      req,
    });
    return Response.json({ message: req.t('version:restoredSuccessfully'), doc });
  },
};
