import { parseOpml } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { itemCollections } from '../../src/adapters/payload/collections';
import { itemKinds, sectionOfKind } from '../../src/content/kinds';
import { locales, type Locale } from '../../src/content/locales';
import { hostileTexts } from '../fixtures/hostileTexts';
import { paragraphs } from '../support/cms';
import { signIn, type Editor } from '../support/editor';
import { formats, readFeed, readWholeFeed } from '../support/feedReading';
import { expectedFeeds, liveRows } from '../support/liveRows';
import { cleanUp, startServer, type RunningServer } from '../support/server';
import { rootOf } from '../support/wellFormed';

let server: RunningServer;
let editor: Editor;
let origin: string;

beforeAll(async () => {
  server = await startServer({ from: inject('seededFolder') });
  ({ origin } = server);
  editor = await signIn(server);
});

afterAll(() => cleanUp(server));

const home = (locale: Locale) => (locale === 'vi' ? '' : '/en');
const feedUrl = (locale: Locale, scope: string, format: string) =>
  `${origin}${home(locale)}/feeds/${scope}/${format}`;
const textOf = async (path: string) => (await fetch(`${origin}${path}`)).text();

describe.each(locales)('the feeds in %s, read by another program', (locale) => {
  it('say of every scope and in every format what the database says', async () => {
    const expected = await expectedFeeds(editor, locale);
    expect(expected.length).toBeGreaterThan(12);
    expect(expected[0]?.rows.length).toBeGreaterThan(4);
    for (const { scope, rows } of expected) {
      for (const format of formats) {
        const url = feedUrl(locale, scope, format);
        const feed = await readWholeFeed(url);
        expect([feed.self, feed.language]).toEqual([url, locale]);
        expect(feed.title.length, url).toBeGreaterThan(10);
        const read = feed.entries.map(({ id, title, link, published }) => ({ id, title, link, published }));
        const wanted = rows.map(({ entryId, title, path, published }) => ({
          id: entryId,
          title,
          link: `${origin}${path}`,
          published,
        }));
        expect(read, url).toEqual(wanted);
        for (const { html, title } of feed.entries)
          expect(html.length, `${url}: ${title}`).toBeGreaterThan(50);
      }
    }
  });

  it('name the items as the newsroom does', async () => {
    const documents = await Promise.all(
      Object.values(itemCollections).map((collection) => editor.all(collection, `locale=${locale}`)),
    );
    const headlines = new Map(documents.flat().map(({ id, headline }) => [id, String(headline)]));
    const { entries } = await readWholeFeed(feedUrl(locale, 'all', 'atom.xml'));
    const rows = await liveRows(editor, locale);
    const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
    expect(entries.map(({ title }) => title)).toEqual(
      rows.map(({ sourceId }) => plain(headlines.get(sourceId))),
    );
  });

  it('give the same entries in all formats, and enclosures that are what they say', async () => {
    const [rss, atom, json] = await Promise.all(
      formats.map((format) => readFeed(feedUrl(locale, 'all', format))),
    );
    expect(atom?.entries.map(({ enclosure }) => enclosure)).toEqual(
      rss?.entries.map(({ enclosure }) => enclosure),
    );
    expect(json?.entries.map(({ html, enclosure }) => [html, enclosure])).toEqual(
      atom?.entries.map(({ html, enclosure }) => [html, enclosure]),
    );
    const enclosures = rss?.entries.flatMap(({ enclosure }) => enclosure ?? []) ?? [];
    expect(enclosures.length).toBeGreaterThan(3);
    for (const { url, type, length } of enclosures) {
      const { status, headers } = await fetch(url, { method: 'HEAD' });
      expect([status, headers.get('content-type'), Number(headers.get('content-length'))]).toEqual([
        200,
        type,
        length,
      ]);
    }
  });

  it('are all in the OPML list, and nothing else is', async () => {
    const { head, body } = parseOpml(await textOf(`${home(locale)}/feeds/opml.xml`));
    expect(head?.title).toContain('57');
    const scopes = (await expectedFeeds(editor, locale)).map(({ scope }) =>
      feedUrl(locale, scope, 'rss.xml'),
    );
    expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl).sort()).toEqual(scopes.sort());
    expect(
      body?.outlines?.every(({ type, text, language }) => type === 'rss' && text && language === locale),
    ).toBe(true);
  });
});

/** Addresses in a sitemap document; one element is not a list in the reader's form. */
function locations(xml: string): string[] {
  rootOf(xml);
  const read = convert(xml, { format: 'object' }) as Record<string, Record<string, unknown>>;
  const [root] = Object.values(read);
  const entries = [root?.url ?? root?.sitemap ?? []].flat() as { loc: string }[];
  return entries.map(({ loc }) => loc);
}

describe('sitemaps', () => {
  it('list exactly the live items and the standing pages, which all answer', async () => {
    const index = locations(await textOf('/sitemap.xml'));
    expect(index).toEqual(
      ['/sitemap-vi-1.xml', '/sitemap-en-1.xml', '/sitemap-news.xml'].map((path) => `${origin}${path}`),
    );
    for (const locale of locales) {
      const listed = locations(await textOf(`/sitemap-${locale}-1.xml`));
      const sections = itemKinds.map((kind) => `${home(locale)}/${sectionOfKind[kind]}/`);
      const items = listed.filter((url) => sections.some((path) => url.startsWith(`${origin}${path}`)));
      expect(items.sort()).toEqual(
        (await liveRows(editor, locale)).map(({ path }) => `${origin}${path}`).sort(),
      );
      expect(listed).toEqual(
        expect.arrayContaining([`${origin}${home(locale) || '/'}`, `${origin}${home(locale)}/tin-bai`]),
      );
      for (const url of listed)
        expect((await fetch(url, { method: 'HEAD', redirect: 'manual' })).status, url).toBe(200);
    }
  });

  it('name in the news sitemap what was published in the last two days', async () => {
    const oldest = new Date(Date.now() - 2 * 86_400_000).toISOString();
    const rows = [...(await liveRows(editor, 'vi')), ...(await liveRows(editor, 'en'))];
    const recent = rows.filter(({ sortKey }) => sortKey > oldest).map(({ path }) => `${origin}${path}`);
    expect(locations(await textOf('/sitemap-news.xml')).sort()).toEqual(recent.sort());
  });

  it('are named in robots.txt', async () => {
    expect(await textOf('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
  });
});

describe('texts that editors paste from anywhere', () => {
  it('break no feed, sitemap or page once they are published', async () => {
    const [topic] = await editor.all('topics', 'locale=vi');
    const accepted: string[] = [];
    for (const { headline, summary, text } of hostileTexts) {
      const data = {
        headline,
        summary,
        body: paragraphs(text),
        genre: 'news',
        topics: [topic?.id],
        audiences: ['can-bo'],
        keywords: [headline],
        _status: 'published',
      };
      const { status, body } = await editor.rest('/news-articles?locale=vi&depth=0', {
        method: 'POST',
        body: data,
      });
      expect([201, 400], `${headline.slice(0, 40)}: ${JSON.stringify(body.errors)}`).toContain(status);
      if (body.doc) accepted.push(body.doc.id);
    }
    expect(accepted.length).toBeGreaterThan(hostileTexts.length / 2);
    const newest = (await liveRows(editor, 'vi')).slice(0, 30);
    expect(newest.filter(({ sourceId }) => accepted.includes(sourceId)).length).toBe(
      Math.min(30, accepted.length),
    );
    for (const format of formats) {
      const url = feedUrl('vi', 'all', format);
      const { entries } = await readFeed(url);
      expect(
        entries.slice(0, 30).map(({ id }) => id),
        format,
      ).toEqual(newest.map(({ entryId }) => entryId));
      if (format !== 'feed.json')
        expect(rootOf(await (await fetch(url)).text())).toBe(format === 'rss.xml' ? 'rss' : 'feed');
    }
    const [atom, json] = await Promise.all(
      ['atom.xml', 'feed.json'].map((format) => readFeed(feedUrl('vi', 'all', format))),
    );
    expect(atom?.entries.map(({ html }) => html)).toEqual(json?.entries.map(({ html }) => html));
    expect(locations(await textOf('/sitemap-news.xml'))).toEqual(
      expect.arrayContaining(newest.slice(0, 5).map(({ path }) => `${origin}${path}`)),
    );
    for (const { path } of newest) expect((await fetch(`${origin}${path}`)).status, path).toBe(200);
  });
});
