import { isLocale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { parseSearchRequest } from '../../../src/search/searchRequest';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string }>;
}

/** What a reader may be about to type, as JSON for the search box; the server has checked the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { search, site } = runtime();
  const { text } = parseSearchRequest(new URL(request.url).searchParams);
  const suggestions = (await search.suggest(locale, text)).map(({ type, text: words, path }) => ({
    type,
    text: words,
    url: sitePath(site, path),
  }));
  return new Response(JSON.stringify({ suggestions }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
