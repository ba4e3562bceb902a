import type { PayloadRequest } from 'payload';
import type { PublishedContent } from '../../content/contentItem';
import type { Locale } from '../../content/locales';
import { followersOf, projectedRelationsTo, type ToldRelation } from '../../publishing/documentRelations';
import { liveKey, serialiseListKey } from '../../publishing/listKey';
import type { PublishedRow } from '../../publishing/publishedRow';
import { storeOf } from './installation';

/** What the live documents of the register say of the document with this public id. */
export async function toldRelationsOf(
  req: PayloadRequest,
  locale: Locale,
  id: string,
): Promise<ToldRelation[]> {
  const rows = (await storeOf(req.payload)).rows(await req.transactionID);
  const tellers = await rows.inList(liveKey(locale, serialiseListKey({ type: 'citing', id })));
  return projectedRelationsTo(
    id,
    tellers.flatMap(({ content }) => content ?? []),
  );
}

/** Live rows of the documents that these versions of a document are said to replace or amend. */
export async function followingRows(
  req: PayloadRequest,
  locale: Locale,
  contents: readonly (PublishedContent | undefined)[],
): Promise<PublishedRow[]> {
  const ids = [...new Set(contents.flatMap(followersOf))];
  if (ids.length === 0) return [];
  const store = await storeOf(req.payload);
  const rows = store.rows(await req.transactionID);
  const found: PublishedRow[] = [];
  for (const { shortId } of await store.findLive(locale, ids)) {
    const row = await rows.get(locale, shortId);
    if (row?.status === 'live') found.push(row);
  }
  return found;
}
