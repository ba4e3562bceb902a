import { parseAddress } from '../../../../src/delivery/portalAddress';
import { runtime } from '../../../../src/delivery/runtime';
import { embedDocument } from '../../embedDocument';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; path: string[] }>;
}

/** Blocks for other portals; the server has checked the address and adds status, caching and security. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, path } = await params;
  const address = parseAddress(`/${locale}/nhung/${path.join('/')}`, new URL(request.url).search)?.address;
  const form = path.at(-1)?.endsWith('.html') ? 'fragment' : 'frame';
  const embed = address?.type === 'embed' ? address : undefined;
  const html = await embedDocument(runtime(), { locale, form, embed });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
