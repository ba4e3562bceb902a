import type { PayloadRequest } from 'payload';
import { isItem } from '../../content/contentItem';
import { locales, type Locale } from '../../content/locales';
import { itemPath } from '../../content/permalink';
import { absoluteUrl } from '../../content/site';
import { installationOf, storeOf } from './installation';
import { collectionOf } from './collections';
import type { DocumentRef } from './publishing';

/** What readers see of a document in one language. */
export interface PublicationState {
  locale: Locale;
  state: 'live' | 'waiting' | 'withdrawn' | 'never';
  /** Address of the page, while it is live. */
  url?: string;
  since?: string;
}

export async function publicationStates(
  req: PayloadRequest,
  kind: DocumentRef['kind'],
  documentId: string,
): Promise<PublicationState[]> {
  const store = await storeOf(req.payload);
  const { site } = installationOf(req.payload);
  const rows = await store.rows(undefined).ofOrigin({ collection: collectionOf[kind], documentId });
  const isLate = (await store.oldestUnnumberedAt()) !== undefined;
  return locales.map((locale): PublicationState => {
    const row = rows.find((candidate) => candidate.locale === locale);
    if (!row) return { locale, state: 'never' };
    if (row.status === 'withdrawn') return { locale, state: 'withdrawn', since: row.changedAt };
    const { content } = row;
    return {
      locale,
      state: isLate && !row.isNumbered ? 'waiting' : 'live',
      url: content && isItem(content) ? absoluteUrl(site, itemPath(content)) : undefined,
      since: row.firstPublishedAt,
    };
  });
}
