import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { ListScope } from '../../../src/content/permalink';
import { cleanText } from '../../../src/content/xmlText';
import type { FeedChannel } from '../../../src/feeds/feedChannel';
import { entryTitle } from '../../../src/feeds/feedEntry';
import type { FormatName } from '../../../src/feeds/feedLinks';
import { feedFormats, feedFormatsOf, findFeedFormat } from '../../../src/feeds/formats';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { channelCases } from '../../support/channelCases';
import { contentItem, feedChannel, picture, site, text } from '../../support/contentItem';
import { tagsOf } from '../../support/htmlTags';
import { rootOf } from '../../support/wellFormed';

/** What an independent parser reads of an entry. */
interface ReadEntry {
  id?: string;
  title?: string;
  url?: string;
  published?: number;
  html?: string;
  enclosures: { url?: string; type?: string; length?: number }[];
}

interface ReadFeed {
  title?: string;
  self?: string;
  hubs: (string | undefined)[];
  entries: ReadEntry[];
}

/** What our own renderer writes for this article; anything else came out of its text. */
const allowedTags = /^(figure|figcaption|img (src|width|height|alt)|small|p|em|a|a href|h2)$/;

function time(value: string | Date | undefined): number | undefined {
  return value === undefined ? undefined : new Date(value).getTime();
}

function readRss(document: string): ReadFeed {
  const feed = parseRssFeed(document);
  const links = feed.atom?.links ?? [];
  return {
    title: feed.title,
    self: links.find(({ rel }) => rel === 'self')?.href,
    hubs: links.filter(({ rel }) => rel === 'hub').map(({ href }) => href),
    entries: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      url: item.link,
      published: time(item.pubDate),
      html: item.content?.encoded,
      enclosures: item.enclosures ?? [],
    })),
  };
}

function readAtom(document: string): ReadFeed {
  const feed = parseAtomFeed(document);
  return {
    title: feed.title?.value ?? undefined,
    self: feed.links?.find(({ rel }) => rel === 'self')?.href,
    hubs: (feed.links ?? []).filter(({ rel }) => rel === 'hub').map(({ href }) => href),
    entries: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value ?? undefined,
      url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
      published: time(entry.published),
      html: entry.content?.value ?? undefined,
      enclosures: (entry.links ?? [])
        .filter(({ rel }) => rel === 'enclosure')
        .map(({ href, type, length }) => ({ url: href, type, length })),
    })),
  };
}

function readJson(document: string): ReadFeed {
  const feed = parseJsonFeed(document);
  return {
    title: feed.title,
    self: feed.feed_url,
    hubs: (feed.hubs ?? []).map(({ url }) => url),
    entries: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      url: item.url,
      published: time(item.date_published),
      html: item.content_html,
      enclosures: (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => ({
        url,
        type: mime_type,
        length: size_in_bytes,
      })),
    })),
  };
}

const readers: Record<string, (document: string) => ReadFeed> = {
  'rss.xml': readRss,
  'atom.xml': readAtom,
  'feed.json': readJson,
};

function withText(hostile: { headline: string; summary: string; text: string }): FeedChannel {
  const { headline, summary, text: words } = hostile;
  const item = contentItem({
    headline,
    summary,
    body: [{ type: 'paragraph', children: [text(words)] }],
    byline: `Tác giả ${words.slice(0, 20)}`,
    keywords: [headline],
    topics: [{ id: 'tag:x', slug: 'x', name: `Chủ đề ${headline}` }],
    leadPicture: picture({ alt: headline, caption: summary, credit: words.slice(0, 50) }),
    source: {
      name: `Nguồn ${headline}`,
      url: `https://example.org/?q=${encodeURIComponent(cleanText(headline))}`,
    },
    aiLabel: words,
  });
  return feedChannel({ title: `Chuyên mục ${headline}`, description: summary, items: [item] });
}

describe.each(feedFormats)('$name', (format) => {
  const read = (channel: FeedChannel): ReadFeed => {
    const reader = readers[format.name];
    if (!reader) throw new Error(`No independent reader for ${format.name}`);
    return reader(format.render(channel));
  };
  const name = format.name as FormatName;

  it.each(channelCases)('says of "$name" what its golden file says', async ({ name: golden, channel }) => {
    const path = `../../fixtures/golden/feeds/${golden}.${format.name}`;
    await expect(format.render(channel(name))).toMatchFileSnapshot(path);
  });

  it.each(channelCases)('reads back "$name" as it was given', ({ channel: build }) => {
    const channel = build(name);
    const feed = read(channel);
    expect(feed.title).toBe(channel.title);
    expect(feed.self).toBe(`${channel.site.origin}${channel.site.basePath}${channel.selfPath}`);
    expect(feed.hubs).toEqual(channel.hubs);
    expect(feed.entries.map(({ id }) => id)).toEqual(
      channel.items.map(({ id, locale }) => `${id}:${locale}`),
    );
    expect(feed.entries.map(({ title }) => title)).toEqual(channel.items.map(({ headline }) => headline));
    expect(feed.entries.map(({ published }) => published)).toEqual(
      channel.items.map(({ firstPublishedAt }) => Date.parse(firstPublishedAt)),
    );
  });

  it('gives an entry one enclosure with true type and length', () => {
    const [entry] = read(feedChannel()).entries;
    expect(entry?.enclosures).toEqual([
      {
        url: 'https://nq57.example.gov.vn/media/0192a000-0000-7000-8000-000000000001/w960.a1b2c3d4.jpg',
        type: 'image/jpeg',
        length: 96003,
      },
    ]);
  });

  it('gives no enclosure to an entry without pictures', () => {
    const [entry] = read(feedChannel({ items: [contentItem({ leadPicture: undefined })] })).entries;
    expect(entry?.enclosures).toEqual([]);
  });

  it.each(hostileTexts)('survives $name', (hostile) => {
    const channel = withText(hostile);
    const [given] = channel.items;
    const document = format.render(channel);
    if (format.name !== 'feed.json')
      expect(rootOf(document)).toBe(format.name === 'rss.xml' ? 'rss' : 'feed');
    const [entry] = read(channel).entries;
    expect(entry?.id).toBe('tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000a001:vi');
    expect(entry?.title).toBe(given && entryTitle({ ...given, headline: cleanText(hostile.headline) }));
    expect(tagsOf(entry?.html ?? '').filter((tag) => !allowedTags.test(tag))).toEqual([]);
  });

  it('is the same document every time', () => {
    expect(format.render(feedChannel())).toBe(format.render(feedChannel()));
  });

  it('carries content with absolute addresses, without class, style, frame or event attribute', () => {
    for (const { channel } of channelCases) {
      for (const { html } of read(channel(name)).entries) {
        expect(html).not.toMatch(/<[^>]+\s(class|style|on\w+|srcset)=|<(iframe|script|picture)/);
        const addresses = [...(html ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
        expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
      }
    }
  });

  it('stays within 1 MB with 49 long entries', () => {
    const body = [{ type: 'paragraph' as const, children: [text('Nghị quyết 57 '.repeat(500))] }];
    const items = Array.from({ length: 49 }, (_, index) =>
      contentItem({ id: `tag:moc.example.gov.vn,2026:${index}`, body }),
    );
    expect(Buffer.byteLength(format.render(feedChannel({ items })))).toBeLessThan(1_000_000);
  });

  it('shows the id of an entry unchanged when the site moves to another host', () => {
    const moved = site({ origin: 'https://moi.example.gov.vn', basePath: '/nq57' });
    const entryId = (channel: FeedChannel) => read(channel).entries[0]?.id;
    expect(entryId(feedChannel({ site: moved }))).toBe(entryId(feedChannel()));
  });
});

describe('formats', () => {
  it('are found by the last segment of an address', () => {
    expect(findFeedFormat('atom.xml', { type: 'all' })?.contentType).toBe(
      'application/atom+xml; charset=utf-8',
    );
    expect(findFeedFormat('constructor', { type: 'all' })).toBeUndefined();
  });

  it('are one more for recordings: a podcast', () => {
    const names = (scope: ListScope) => feedFormatsOf(scope).map(({ name }) => name);
    const common = ['rss.xml', 'atom.xml', 'feed.json'];
    expect(names({ type: 'kind', kind: 'newsArticle' })).toEqual(common);
    expect(names({ type: 'kind', kind: 'podcastEpisode' })).toEqual([...common, 'podcast.xml']);
    expect(names({ type: 'show', slug: 'nguoi-xay' })).toEqual([...common, 'podcast.xml']);
    expect(findFeedFormat('podcast.xml', { type: 'all' })).toBeUndefined();
  });

  it('are served with the types the standards name', () => {
    expect(feedFormats.map(({ contentType }) => contentType)).toEqual([
      'application/rss+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
    ]);
  });
});
