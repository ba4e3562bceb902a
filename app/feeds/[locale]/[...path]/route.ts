import { parseAddress } from '../../../../src/delivery/portalAddress';
import { runtime } from '../../../../src/delivery/runtime';
import { feedDocument, opmlDocument } from '../../feedDocuments';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; path: string[] }>;
}

/** Feed documents and OPML; the server has checked the address and adds caching and validation. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, path } = await params;
  const address = parseAddress(`/${locale}/feeds/${path.join('/')}`)?.address;
  if (address?.type === 'opml') return answer(await opmlDocument(runtime(), address.locale));
  if (address?.type === 'feed') return answer(await feedDocument(runtime(), address));
  return answer(undefined);
}

function answer(document: { contentType: string; body: string } | undefined): Response {
  if (!document) return new Response(null, { status: 404 });
  return new Response(document.body, { headers: { 'Content-Type': document.contentType } });
}
