import { parseAddress } from '../../../src/delivery/portalAddress';
import { runtime, type Runtime } from '../../../src/delivery/runtime';
import { newsSitemap, sitemap, sitemapIndex } from '../sitemapDocuments';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ file: string }>;
}

/** Sitemap index, sitemaps and news sitemap; the server has checked that the document exists. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const body = await documentOf(runtime(), file);
  if (body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

async function documentOf(present: Runtime, file: string): Promise<string | undefined> {
  const address = parseAddress(`/${file}`)?.address;
  switch (address?.type) {
    case 'sitemapIndex':
      return sitemapIndex(present);
    case 'sitemapNews':
      return newsSitemap(present);
    case 'sitemap':
      return sitemap(present, address.locale, address.number);
    default:
      return undefined;
  }
}
