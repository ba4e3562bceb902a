import RSS from 'rss';
import type { ContentItem } from '../content/contentItem';
import { absoluteUrl, type Site } from '../content/site';
import { cleanTexts } from '../content/xmlText';
import type { FeedChannel } from './feedChannel';
import {
  entryAuthor,
  entryEnclosure,
  entryHtml,
  entryId,
  entryRights,
  entrySourceUrl,
  entryTitle,
  entryUrl,
} from './feedEntry';
import { agencyCodeScheme, channelUrl, feedLinks, type FormatName } from './feedLinks';
import { mediaElements } from './mediaRss';
import { wordsFor } from '../locale/words';
import type { XmlElement } from './xmlElement';

/** What a kind of RSS adds to what every feed of ours says. */
export interface RssProfile {
  format: FormatName;
  namespaces: Record<string, string>;
  language: (channel: FeedChannel) => string;
  imageUrl: (channel: FeedChannel) => string | undefined;
  channelElements: (channel: FeedChannel) => XmlElement[];
  itemElements: (item: ContentItem, site: Site) => XmlElement[];
}

const plainRss: RssProfile = {
  format: 'rss.xml',
  namespaces: { media: 'http://search.yahoo.com/mrss/' },
  language: ({ locale }) => locale,
  imageUrl: logoUrl,
  channelElements: () => [],
  // Behind the content: readers that take `media:description` for content show the first they meet.
  itemElements: mediaElements,
};

/** Minutes a reader may wait between polls; a poll that finds nothing new costs a 304. */
const timeToLive = 15;

/** RSS 2.0 with content:encoded, Dublin Core, Media RSS, Atom links and RFC 5005 archives. */
export function renderRss(channel: FeedChannel): string {
  return writeRss(channel, plainRss);
}

/** RSS 2.0 as a profile completes it. */
export function writeRss(given: FeedChannel, profile: RssProfile): string {
  const channel = cleanTexts(given);
  const { site } = channel;
  const feed = new RSS({
    title: channel.title,
    description: channel.description,
    generator: 'NQ57 Hub',
    feed_url: absoluteUrl(site, channel.selfPath),
    site_url: channelUrl(channel),
    image_url: profile.imageUrl(channel),
    docs: 'https://www.rssboard.org/rss-specification',
    language: profile.language(channel),
    managingEditor: managingEditor(channel),
    ttl: timeToLive,
    custom_namespaces: { ...profile.namespaces, fh: 'http://purl.org/syndication/history/1.0' },
    custom_elements: [...channelElements(channel, profile.format), ...profile.channelElements(channel)],
  });
  for (const item of channel.items) feed.item(rssItem(item, site, profile));
  return `${withBuildDate(feed.xml({ indent: '  ' }), channel.updated)}\n`;
}

/** RSS 2.0: `<image>` is a GIF, JPEG or PNG; its title and link are those of the channel, set by the library. */
function logoUrl({ site }: FeedChannel): string | undefined {
  const { path } = site.publisher.logo;
  return path.endsWith('.png') ? absoluteUrl(site, path) : undefined;
}

/** RSS Best Practices Profile: an e-mail address is followed by the name of who reads it, or left out. */
function managingEditor({ site, locale }: FeedChannel): string | undefined {
  const { email, name } = site.publisher;
  return email && name[locale] ? `${email} (${name[locale]})` : undefined;
}

function channelElements(channel: FeedChannel, format: FormatName): XmlElement[] {
  const { site, locale } = channel;
  const publisher = site.publisher.name[locale];
  return [
    // The library writes the self link.
    ...feedLinks(channel, format)
      .filter(({ rel }) => rel !== 'self')
      .map(({ rel, href, type }) => ({ 'atom:link': { _attr: { rel, href, ...(type && { type }) } } })),
    ...(channel.archive.number === undefined ? [] : [{ 'fh:archive': null }]),
    { category: [{ _attr: { domain: agencyCodeScheme } }, site.publisher.code] },
    { 'dc:publisher': publisher },
    { 'dc:identifier': channel.id },
    { 'dc:rights': wordsFor(locale).feeds.rights(publisher) },
  ];
}

function rssItem(item: ContentItem, site: Site, profile: RssProfile): RSS.ItemOptions {
  const enclosure = entryEnclosure(item, site);
  return {
    title: entryTitle(item),
    description: item.summary,
    url: entryUrl(item, site),
    guid: entryId(item),
    categories: item.topics.map(({ name }) => name),
    author: entryAuthor(item, site),
    date: item.firstPublishedAt,
    enclosure: enclosure && {
      url: enclosure.url,
      size: enclosure.file.byteLength,
      type: enclosure.file.contentType,
    },
    custom_elements: [
      ...dublinCoreElements(item, site),
      // Not `dc:date`, which would repeat the meaning of `pubDate`.
      { 'atom:updated': item.modifiedAt },
      { 'content:encoded': { _cdata: entryHtml(item, site) } },
      ...profile.itemElements(item, site),
    ],
  };
}

function dublinCoreElements(item: ContentItem, site: Site): XmlElement[] {
  const source = entrySourceUrl(item) ?? item.source?.name;
  return [
    { 'dc:publisher': site.publisher.name[item.locale] },
    { 'dc:language': item.locale },
    { 'dc:identifier': item.id },
    { 'dc:rights': entryRights(item, site) },
    ...(source ? [{ 'dc:source': source }] : []),
    ...item.keywords.map((keyword) => ({ 'dc:subject': keyword })),
  ];
}

/**
 * The library stamps the moment of rendering as `lastBuildDate`; a feed is a pure function of its
 * channel. CDATA sections are skipped, so text that looks like the element stays as it is.
 */
function withBuildDate(xml: string, updated: string): string {
  const date = new Date(updated).toUTCString();
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<lastBuildDate>[^<]*<\/lastBuildDate>/g, (found) =>
    found.startsWith('<![CDATA[') ? found : `<lastBuildDate>${date}</lastBuildDate>`,
  );
}
