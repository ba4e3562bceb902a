import type { ContentItem } from '../../src/content/contentItem';
import type { Locale } from '../../src/content/locales';
import {
  feedsPath,
  homePath,
  sectionPath,
  showPath,
  standingPath,
  topicPath,
} from '../../src/content/permalink';
import { expireAt } from '../../src/delivery/pageScope';
import type { Runtime } from '../../src/delivery/runtime';
import {
  maxNewsUrls,
  maxSitemapUrls,
  newsAgeMs,
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
  sitemapUrl,
  type SitemapUrl,
} from '../../src/metadata/sitemap';

/** Rows read at a time, so that a long sitemap never holds all bodies in memory. */
const step = 500;

/** Index of all sitemap documents of all languages; that of the news only while it has any: it may not be empty. */
export async function sitemapIndex(runtime: Runtime): Promise<string> {
  const { reader, site, profile } = runtime;
  const files = await Promise.all(
    profile.languages.map(async (locale) => {
      const total = (await reader.count(locale, { type: 'all' })) ?? 0;
      const documents = Math.max(1, Math.ceil(total / maxSitemapUrls));
      return Array.from({ length: documents }, (_, index) => ({
        path: `/sitemap-${locale}-${index + 1}.xml`,
      }));
    }),
  );
  const news = (await hasNews(runtime)) ? [{ path: '/sitemap-news.xml' }] : [];
  return renderSitemapIndex([...files.flat(), ...news], site);
}

async function hasNews({ reader, profile, now }: Runtime): Promise<boolean> {
  const newest = await Promise.all(
    profile.languages.map(
      async (locale) => (await reader.list(locale, { type: 'all' }, { limit: 1 }))?.items[0],
    ),
  );
  const ends = newest.flatMap((item) => (item ? Date.parse(item.firstPublishedAt) + newsAgeMs : []));
  const end = Math.max(...ends);
  if (end < Date.parse(now())) return false;
  expireAt(end);
  return true;
}

/** Sitemap document `number` (1 is the oldest) of a language; the first one also names the standing pages. */
export async function sitemap(runtime: Runtime, locale: Locale, number: number): Promise<string> {
  const urls: SitemapUrl[] = number === 1 ? await pagesOf(runtime, locale) : [];
  const first = (number - 1) * maxSitemapUrls;
  for (let from = first; from < first + maxSitemapUrls; from += step) {
    const items = await runtime.reader.listFromOldest(locale, { type: 'all' }, from, step);
    const translations = await runtime.reader.translationsOfAll(items);
    urls.push(...items.map((item) => sitemapUrl(item, runtime.site, translations.get(item.shortId))));
    if (items.length < step) break;
  }
  return renderSitemap(urls, runtime.site);
}

async function pagesOf({ reader }: Runtime, locale: Locale): Promise<SitemapUrl[]> {
  const [topics, shows, kinds] = await Promise.all([
    reader.topics(locale),
    reader.shows(locale),
    reader.kindsWithItems(locale),
  ]);
  return [
    homePath(locale),
    ...kinds.map((kind) => sectionPath(locale, kind)),
    ...topics.map((topic) => topicPath(topic)),
    ...shows.map((show) => showPath(show)),
    feedsPath(locale),
    ...(['about', 'accessibility'] as const).map((page) => standingPath(locale, page)),
  ].map((path) => ({ path }));
}

/** Items of the last two days; out of date when the oldest of them leaves that window. */
export async function newsSitemap(runtime: Runtime): Promise<string> {
  const { reader, site, profile, now: clock } = runtime;
  const now = clock();
  const items = (
    await Promise.all(profile.languages.map((locale) => recentItems(runtime, locale, now)))
  ).flat();
  for (const item of items) expireAt(Date.parse(item.firstPublishedAt) + newsAgeMs);
  const [vi, en] = await Promise.all([reader.siteText('vi'), reader.siteText('en')]);
  return renderNewsSitemap({ items, publication: { vi: vi.title, en: en.title }, now }, site);
}

async function recentItems({ reader }: Runtime, locale: Locale, now: string): Promise<ContentItem[]> {
  const oldest = Date.parse(now) - newsAgeMs;
  const found: ContentItem[] = [];
  let before: string | undefined;
  do {
    const page = await reader.list(locale, { type: 'all' }, { limit: 100, before });
    const recent = (page?.items ?? []).filter((item) => Date.parse(item.firstPublishedAt) >= oldest);
    found.push(...recent);
    before = recent.length === page?.items.length ? page.next : undefined;
  } while (before !== undefined && found.length < maxNewsUrls);
  return found;
}
