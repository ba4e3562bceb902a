import type { PayloadRequest } from 'payload';
import { locales } from '../../content/locales';
import { liveKey, serialiseListKey } from '../../publishing/listKey';
import { collectionOf, type NamedKind } from './collections';
import { storeOf } from './installation';
import { identifiersOf } from './newsroom';

/** How many live rows, over all languages, belong to a topic or unit. */
export async function countUsesOfReference(
  req: PayloadRequest,
  kind: NamedKind,
  documentId: string,
): Promise<number> {
  const id = (await identifiersOf(req, collectionOf[kind], [documentId])).get(documentId);
  if (id === undefined) return 0;
  const rows = (await storeOf(req.payload)).rows(await req.transactionID);
  let uses = 0;
  for (const locale of locales) {
    uses += (
      await rows.inList(
        liveKey(locale, serialiseListKey({ type: kind === 'podcastShow' ? 'show' : kind, id })),
      )
    ).length;
  }
  return uses;
}
