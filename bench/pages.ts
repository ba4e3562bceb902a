import { ask } from './finishedPage';

/** Addresses of a running column, found as a reader finds them: by its sitemaps, pages and feeds. */
export interface Pages {
  article: string;
  list: string;
  rss: string;
  /** Everything that can be cached: articles, lists, topics, feeds, sitemaps, both languages. */
  all: string[];
}

const listPath = '/tin-bai';
const documents = [
  '/sitemap.xml',
  '/sitemap-news.xml',
  '/sitemap-vi-1.xml',
  '/sitemap-en-1.xml',
  '/robots.txt',
];

export async function discoverPages(origin: string): Promise<Pages> {
  const found = new Set<string>(['/', listPath, ...documents]);
  for (const path of [
    '/',
    '/en',
    listPath,
    '/feeds',
    '/en/feeds',
    '/sitemap-vi-1.xml',
    '/sitemap-en-1.xml',
  ]) {
    const { status, body } = await ask(origin + path);
    if (status !== 200) continue;
    found.add(path);
    for (const link of linksIn(String(body), origin)) found.add(link);
  }
  const all = [...found];
  const article = all.find((path) => /^\/tin-bai\/[^/?]+$/.test(path));
  if (article === undefined) throw new Error('The column has no article.');
  return { article, list: listPath, rss: '/feeds/all/rss.xml', all };
}

/** Links and sitemap entries that lead to pages and feeds of this site. */
function linksIn(document: string, origin: string): string[] {
  const links = [...document.matchAll(/href="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return links
    .map((link) => link.replaceAll('&amp;', '&').split('#', 1)[0] ?? '')
    .map((link) => (link.startsWith(origin) ? link.slice(origin.length) : link))
    .filter((path) => path.startsWith('/') && !/^\/(?:\/|_next|brand|media|admin|api)/.test(path));
}
