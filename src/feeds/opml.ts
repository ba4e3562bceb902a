import type { Locale } from '../content/locales';
import { absoluteUrl, type Site } from '../content/site';
import { cleanTexts } from '../content/xmlText';
import { addXml, finishXml, startXml, type XmlNode } from '../content/xmlWriter';
import { wordsFor } from '../locale/words';

/** OPML has none. */
const noNamespace = '';

export interface FeedList {
  site: Site;
  locale: Locale;
  /** Name of the column. */
  title: string;
  /** ISO 8601; left out when unknown. */
  modified?: string;
  feeds: FeedOutline[];
}

/** A feed on the list; paths are below the base path. */
export interface FeedOutline {
  title: string;
  xmlPath: string;
  htmlPath: string;
}

/** OPML 2.0, a subscription list: every outline is `type="rss"` with `text` and `xmlUrl`. */
export function renderOpml(given: FeedList): string {
  const { site, locale, title, modified, feeds } = cleanTexts(given);
  const { name, email, url } = site.publisher;
  const document = startXml();
  const opml = addXml(document, noNamespace, 'opml', { attributes: { version: '2.0' } });
  const head = addXml(opml, noNamespace, 'head');
  writeHead(head, {
    title: wordsFor(locale).feeds.feedList(title, name[locale]),
    dateModified: modified && new Date(modified).toUTCString(),
    ownerName: name[locale],
    ownerEmail: email,
    ownerId: url,
    docs: 'http://opml.org/spec2.opml',
  });
  const body = addXml(opml, noNamespace, 'body');
  for (const feed of feeds) {
    addXml(body, noNamespace, 'outline', { attributes: outline(feed, site, locale) });
  }
  return finishXml(document);
}

function writeHead(head: XmlNode, elements: Record<string, string | undefined>): void {
  for (const [name, text] of Object.entries(elements)) {
    if (text) addXml(head, noNamespace, name, { text });
  }
}

function outline(
  { title, xmlPath, htmlPath }: FeedOutline,
  site: Site,
  language: Locale,
): Record<string, string> {
  return {
    type: 'rss',
    text: title,
    title,
    xmlUrl: absoluteUrl(site, xmlPath),
    htmlUrl: absoluteUrl(site, htmlPath),
    language,
  };
}
