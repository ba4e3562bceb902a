import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';

/** An entry as a reader of feeds sees it, whichever the format. */
export interface ReadEntry {
  id: string;
  title: string;
  link: string;
  /** ISO 8601, UTC, to the second: RSS knows no finer time. */
  published: string;
  html: string;
  enclosure?: { url: string; type: string; length: number };
}

export interface ReadFeed {
  title: string;
  language: string;
  self: string;
  /** RFC 5005: the next older document. */
  older?: string;
  entries: ReadEntry[];
}

const seconds = (date: unknown): string => new Date(String(date)).toISOString().slice(0, 19);

/** Atom's text constructs come with their type beside the value. */
function text(found: unknown): string {
  const value: unknown =
    typeof found === 'object' && found !== null && 'value' in found ? found.value : found;
  return typeof value === 'string' ? value : '';
}

type Link = { rel?: string; href?: string; type?: string; length?: number };

const hrefOf = (links: readonly Link[] | undefined, rel: string): string | undefined =>
  links?.find((link) => link.rel === rel)?.href;

function enclosureOf(
  found: { url?: string; type?: string; length?: number } | undefined,
): ReadEntry['enclosure'] {
  return found && { url: text(found.url), type: text(found.type), length: found.length ?? 0 };
}

function readRss(document: string): ReadFeed {
  const feed = parseRssFeed(document);
  return {
    title: text(feed.title),
    language: text(feed.language),
    self: text(hrefOf(feed.atom?.links, 'self')),
    older: hrefOf(feed.atom?.links, 'prev-archive'),
    entries: (feed.items ?? []).map((item) => ({
      id: text(item.guid?.value),
      title: text(item.title),
      link: text(item.link),
      published: seconds(item.pubDate),
      html: text(item.content?.encoded),
      enclosure: enclosureOf(item.enclosures?.[0]),
    })),
  };
}

function readAtom(document: string): ReadFeed {
  const feed = parseAtomFeed(document);
  return {
    title: text(feed.title),
    language: /<feed[^>]* xml:lang="([^"]*)"/.exec(document)?.[1] ?? '',
    self: text(hrefOf(feed.links, 'self')),
    older: hrefOf(feed.links, 'prev-archive'),
    entries: (feed.entries ?? []).map((entry) => {
      const enclosure = entry.links?.find(({ rel }) => rel === 'enclosure');
      return {
        id: text(entry.id),
        title: text(entry.title),
        link: text(hrefOf(entry.links, 'alternate')),
        published: seconds(entry.published),
        html: text(entry.content),
        enclosure: enclosureOf(enclosure && { ...enclosure, url: enclosure.href }),
      };
    }),
  };
}

function readJson(document: string): ReadFeed {
  const feed = parseJsonFeed(document);
  return {
    title: text(feed.title),
    language: text(feed.language),
    self: text(feed.feed_url),
    older: feed.next_url,
    entries: (feed.items ?? []).map((item) => {
      const attachment = item.attachments?.[0];
      return {
        id: text(item.id),
        title: text(item.title),
        link: text(item.url),
        published: seconds(item.date_published),
        html: text(item.content_html),
        enclosure: enclosureOf(
          attachment && { url: attachment.url, type: attachment.mime_type, length: attachment.size_in_bytes },
        ),
      };
    }),
  };
}

const readers: Record<string, (document: string) => ReadFeed> = {
  'rss.xml': readRss,
  'atom.xml': readAtom,
  'feed.json': readJson,
};

export const formats = Object.keys(readers);

/** A feed read to its beginning: the current document and, by its own links (RFC 5005), every older one. */
export async function readWholeFeed(url: string): Promise<ReadFeed & { urls: string[] }> {
  const current = await readFeed(url);
  const whole = { ...current, entries: [...current.entries], urls: [url] };
  for (let { older } = current; older !== undefined;) {
    const document = await readFeed(older);
    whole.urls.push(older);
    whole.entries.push(...document.entries);
    ({ older } = document);
  }
  return whole;
}

/** Fetches a feed and reads it with feedsmith, which shares no code with what wrote it. */
export async function readFeed(url: string): Promise<ReadFeed> {
  const response = await fetch(url);
  const read = readers[url.slice(url.lastIndexOf('/') + 1)];
  if (!response.ok || !read) throw new Error(`${url}: ${response.status}`);
  return read(await response.text());
}
