import type { ContentItem, Tombstone } from '../content/contentItem';
import { absoluteUrl } from '../content/site';
import { cleanTexts } from '../content/xmlText';
import { addXml, declarePrefixes, finishXml, startXml, type XmlNode } from '../content/xmlWriter';
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
  withdrawalComment,
} from './feedEntry';
import { agencyCodeScheme, channelUrl, feedLinks } from './feedLinks';
import { wordsFor } from '../locale/words';

const atom = 'http://www.w3.org/2005/Atom';
const tombstones = 'http://purl.org/atompub/tombstones/1.0';
const history = 'http://purl.org/syndication/history/1.0';

/** Atom (RFC 4287) with tombstones (RFC 6721) and archives (RFC 5005). */
export function renderAtom(given: FeedChannel): string {
  const channel = cleanTexts(given);
  const document = startXml();
  const feed = addXml(document, atom, 'feed', { language: channel.locale });
  declarePrefixes(feed, { at: tombstones, fh: history });
  writeFeed(feed, channel);
  for (const tombstone of channel.tombstones) writeTombstone(feed, tombstone, channel);
  for (const item of channel.items) writeEntry(feed, item, channel);
  return finishXml(document);
}

function writeFeed(feed: XmlNode, channel: FeedChannel): void {
  const { site, locale } = channel;
  const publisher = site.publisher.name[locale];
  writeText(feed, 'id', channel.id);
  writeText(feed, 'title', channel.title);
  writeText(feed, 'subtitle', channel.description);
  writeText(feed, 'updated', channel.updated);
  writePerson(feed, 'author', { name: publisher, uri: site.publisher.url, email: site.publisher.email });
  writeText(feed, 'rights', wordsFor(locale).feeds.rights(publisher));
  writeText(feed, 'logo', absoluteUrl(site, site.publisher.logo.path));
  writeText(feed, 'generator', 'NQ57 Hub');
  writeCategory(feed, { term: site.publisher.code, scheme: agencyCodeScheme, label: publisher });
  writeLink(feed, { rel: 'alternate', href: channelUrl(channel), type: 'text/html', hreflang: locale });
  for (const link of feedLinks(channel, 'atom.xml')) writeLink(feed, link);
  if (channel.archive.number !== undefined) addXml(feed, history, 'fh:archive');
}

function writeEntry(feed: XmlNode, item: ContentItem, { site }: FeedChannel): void {
  const entry = addXml(feed, atom, 'entry', { language: item.locale });
  writeText(entry, 'id', entryId(item));
  writeText(entry, 'title', entryTitle(item));
  writeText(entry, 'published', item.firstPublishedAt);
  writeText(entry, 'updated', item.modifiedAt);
  writePerson(entry, 'author', { name: entryAuthor(item, site) });
  for (const { slug, name } of item.topics) writeCategory(entry, { term: slug, label: name });
  writeEntryLinks(entry, item, site);
  writeText(entry, 'rights', entryRights(item, site));
  if (item.summary) writeText(entry, 'summary', item.summary);
  addXml(entry, atom, 'content', { attributes: { type: 'html' }, text: entryHtml(item, site) });
}

function writeEntryLinks(entry: XmlNode, item: ContentItem, site: FeedChannel['site']): void {
  const { locale: hreflang } = item;
  writeLink(entry, { rel: 'alternate', href: entryUrl(item, site), type: 'text/html', hreflang });
  const source = entrySourceUrl(item);
  // `canonical` is not registered for Atom; `via` is where the content was taken from.
  if (source) writeLink(entry, { rel: 'via', href: source, title: item.source?.name });
  const enclosure = entryEnclosure(item, site);
  if (!enclosure) return;
  const { contentType: type, byteLength } = enclosure.file;
  writeLink(entry, { rel: 'enclosure', href: enclosure.url, type, length: String(byteLength) });
}

/** RFC 6721 section 3. `ref` is the id the entry had. */
function writeTombstone(feed: XmlNode, tombstone: Tombstone, { site, locale }: FeedChannel): void {
  const attributes = { ref: entryId(tombstone), when: tombstone.withdrawal.at };
  const deleted = addXml(feed, tombstones, 'at:deleted-entry', { attributes });
  writeText(addXml(deleted, tombstones, 'at:by'), 'name', site.publisher.name[locale]);
  const text = withdrawalComment(tombstone);
  if (text) addXml(deleted, tombstones, 'at:comment', { text });
}

function writeText(parent: XmlNode, name: string, text: string): void {
  addXml(parent, atom, name, { text });
}

function writePerson(
  parent: XmlNode,
  name: string,
  person: { name: string; uri?: string; email?: string },
): void {
  const element = addXml(parent, atom, name);
  writeText(element, 'name', person.name);
  if (person.uri) writeText(element, 'uri', person.uri);
  if (person.email) writeText(element, 'email', person.email);
}

function writeLink(parent: XmlNode, attributes: Record<string, string | undefined>): void {
  addXml(parent, atom, 'link', { attributes });
}

function writeCategory(parent: XmlNode, attributes: Record<string, string>): void {
  addXml(parent, atom, 'category', { attributes });
}
