import type { ContentItem, ContentOf } from '../content/contentItem';
import type { Locale } from '../content/locales';
import { itemPath } from '../content/permalink';
import { feedRendition, findRendition, itemPictures, renditionUrl } from '../content/pictures';
import { absoluteUrl, type Site } from '../content/site';
import { cleanText } from '../content/xmlText';
import { addXml, declarePrefixes, finishXml, startXml, type XmlNode } from '../content/xmlWriter';
import { languageLinks, type LocalisedPath } from './links';

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';
const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1';
const videoNamespace = 'http://www.google.com/schemas/sitemap-video/1.1';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** sitemaps.org: at most 50,000 addresses a file; ours stay far below 50 MB with pairs of languages. */
export const maxSitemapUrls = 1_000;

/** Google News reads at most 1,000 items of the last two days. */
export const maxNewsUrls = 1_000;
export const newsAgeMs = 2 * 24 * 60 * 60 * 1000;

export interface SitemapFile {
  /** Below the base path. */
  path: string;
  lastModified?: string;
}

/** Index of the sitemap files. */
export function renderSitemapIndex(files: readonly SitemapFile[], site: Site): string {
  const document = startXml();
  const index = addXml(document, sitemapNamespace, 'sitemapindex');
  for (const { path, lastModified } of files) {
    const entry = addXml(index, sitemapNamespace, 'sitemap');
    addXml(entry, sitemapNamespace, 'loc', { text: absoluteUrl(site, path) });
    if (lastModified) addXml(entry, sitemapNamespace, 'lastmod', { text: lastModified });
  }
  return finishXml(document);
}

export interface SitemapUrl {
  /** Below the base path. */
  path: string;
  lastModified?: string;
  /** Every language of the page, itself included; fewer than two write nothing. */
  translations?: readonly LocalisedPath[];
  /** Absolute addresses. */
  images?: readonly string[];
  video?: SitemapVideo;
}

/** What search engines demand of a film; all addresses absolute. */
export interface SitemapVideo {
  thumbnail: string;
  title: string;
  description: string;
  /** The file, or the player of the channel it is on. */
  place: { name: 'content_loc' | 'player_loc'; address: string };
  durationSeconds: number;
  publishedAt: string;
  tags: readonly string[];
}

/** An item as a sitemap lists it. */
export function sitemapUrl(
  item: ContentItem,
  site: Site,
  translations?: readonly LocalisedPath[],
): SitemapUrl {
  return {
    path: itemPath(item),
    lastModified: item.modifiedAt,
    translations,
    images: itemPictures(item).flatMap((picture) => {
      const file = findRendition(picture, 'w1600') ?? feedRendition(picture);
      return file ? [renditionUrl(file, site)] : [];
    }),
    video: item.kind === 'video' ? sitemapVideo(item, site) : undefined,
  };
}

/** Limits of the schema (sitemap-video/1.1). */
const maxVideoTitle = 100;
const maxVideoTags = 32;
const maxVideoSeconds = 28_800;

/** Nothing for a film that has neither a file nor a player: a link to it is not enough for search engines. */
function sitemapVideo(item: ContentOf<'video'>, site: Site): SitemapVideo | undefined {
  const { leadPicture, details } = item;
  const [file] = details.files;
  const player = details.channel?.playerUrl;
  const address = file ? absoluteUrl(site, file.path) : player;
  const thumbnail = leadPicture && feedRendition(leadPicture);
  if (address === undefined || !thumbnail) return undefined;
  return {
    thumbnail: renditionUrl(thumbnail, site),
    title: shortened(item.headline, maxVideoTitle),
    description: item.summary,
    place: { name: file ? 'content_loc' : 'player_loc', address },
    durationSeconds: Math.min(Math.round(details.durationSeconds), maxVideoSeconds),
    publishedAt: item.firstPublishedAt,
    tags: item.keywords.slice(0, maxVideoTags),
  };
}

/** Cut after a whole word. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/\s+\S*$/u, '')}…`;
}

/** A sitemap file. Only live pages belong in it: what was withdrawn leaves at once. */
export function renderSitemap(urls: readonly SitemapUrl[], site: Site): string {
  const document = startXml();
  const set = addXml(document, sitemapNamespace, 'urlset');
  declarePrefixes(set, { xhtml: xhtmlNamespace, image: imageNamespace, video: videoNamespace });
  for (const url of urls) writeUrl(addXml(set, sitemapNamespace, 'url'), url, site);
  return finishXml(document);
}

function writeUrl(element: XmlNode, url: SitemapUrl, site: Site): void {
  addXml(element, sitemapNamespace, 'loc', { text: absoluteUrl(site, url.path) });
  if (url.lastModified) addXml(element, sitemapNamespace, 'lastmod', { text: url.lastModified });
  for (const { rel, hrefLang: hreflang, href } of languageLinks(site, url.translations ?? [])) {
    addXml(element, xhtmlNamespace, 'xhtml:link', { attributes: { rel, hreflang, href } });
  }
  for (const image of url.images ?? []) {
    const parent = addXml(element, imageNamespace, 'image:image');
    addXml(parent, imageNamespace, 'image:loc', { text: image });
  }
  if (url.video) writeVideo(addXml(element, videoNamespace, 'video:video'), url.video);
}

/** In the order that the schema demands. */
function writeVideo(element: XmlNode, video: SitemapVideo): void {
  const write = (name: string, text: string) =>
    addXml(element, videoNamespace, `video:${name}`, { text: cleanText(text) });
  write('thumbnail_loc', video.thumbnail);
  write('title', video.title);
  write('description', video.description);
  write(video.place.name, video.place.address);
  if (video.durationSeconds > 0) write('duration', String(video.durationSeconds));
  write('publication_date', video.publishedAt);
  for (const tag of video.tags) write('tag', tag);
}

export interface NewsSitemap {
  /** Any languages, any order. */
  items: readonly ContentItem[];
  /** Name of the column in each language. */
  publication: Record<Locale, string>;
  /** ISO 8601; decides what is two days old. */
  now: string;
}

/** Sitemap of the news of the last two days, newest first. */
export function renderNewsSitemap({ items, publication, now }: NewsSitemap, site: Site): string {
  const document = startXml();
  const set = addXml(document, sitemapNamespace, 'urlset');
  declarePrefixes(set, { news: newsNamespace });
  for (const item of recentNews(items, now))
    writeNews(addXml(set, sitemapNamespace, 'url'), item, publication[item.locale], site);
  return finishXml(document);
}

function recentNews(items: readonly ContentItem[], now: string): ContentItem[] {
  const oldest = Date.parse(now) - newsAgeMs;
  return items
    .filter(({ firstPublishedAt }) => Date.parse(firstPublishedAt) >= oldest)
    .sort((a, b) => Date.parse(b.firstPublishedAt) - Date.parse(a.firstPublishedAt))
    .slice(0, maxNewsUrls);
}

function writeNews(element: XmlNode, item: ContentItem, name: string, site: Site): void {
  addXml(element, sitemapNamespace, 'loc', { text: absoluteUrl(site, itemPath(item)) });
  const news = addXml(element, newsNamespace, 'news:news');
  const publication = addXml(news, newsNamespace, 'news:publication');
  addXml(publication, newsNamespace, 'news:name', { text: cleanText(name) });
  addXml(publication, newsNamespace, 'news:language', { text: item.locale });
  addXml(news, newsNamespace, 'news:publication_date', { text: item.firstPublishedAt });
  addXml(news, newsNamespace, 'news:title', { text: cleanText(item.headline) });
}
