import { beforeEach, describe, expect, it } from 'vitest';
import { GET as feed } from '../../../app/feeds/[locale]/[...path]/route';
import { GET as sitemap } from '../../../app/sitemaps/[file]/route';
import { GET as robots } from '../../../app/robots.txt/route';
import { boXayDung } from '../../../src/agencies/boXayDung';
import type { Tombstone } from '../../../src/content/contentItem';
import { itemKinds } from '../../../src/content/kinds';
import { islandNames, islandPathsOf } from '../../../src/delivery/islandPaths';
import { withPageScope } from '../../../src/delivery/pageScope';
import { createReader } from '../../../src/delivery/publishedReader';
import { provideRuntime } from '../../../src/delivery/runtime';
import { site } from '../../support/contentItem';
import { MemoryStore, numberedItem, topic } from '../delivery/publishedRows';
import { noSearch } from '../../support/noSearch';

const brand = { themeCss: '', logo: '', motif: '', icon: '', logoPng: '' };
const islands = islandPathsOf(islandNames.map((name) => `${name}.AAAAAAAA.js`));
const request = new Request('http://localhost/');

function provide(store: MemoryStore, now = '2026-11-30T00:00:00.000Z'): void {
  const words = {
    slug: 'site',
    title: 'Thực hiện Nghị quyết 57',
    tagline: '',
    introduction: 'Giới thiệu',
    homeSections: [],
  };
  const reader = createReader(store, {
    now: () => now,
    siteTextFallback: (locale) => ({
      kind: 'site',
      id: 'tag:x,2026:site',
      shortId: 'site0001',
      locale,
      ...words,
    }),
  });
  provideRuntime({
    site: site({ basePath: '/nq57' }),
    profile: boXayDung,
    reader,
    search: noSearch,
    brand,
    islands,
    now: () => now,
  });
}

async function ask(answer: () => Promise<Response> | Response) {
  const { result, scope } = await withPageScope(async () => answer());
  return {
    status: result.status,
    body: await result.text(),
    type: result.headers.get('content-type'),
    scope,
  };
}

const askFeed = (locale: string, ...path: string[]) =>
  ask(() => feed(request, { params: Promise.resolve({ locale, path }) }));
const askSitemap = (file: string) => ask(() => sitemap(request, { params: Promise.resolve({ file }) }));

const count = (text: string, part: string) => text.split(part).length - 1;

/** 59 items: one archive document of 20, 39 in the current one. */
const items = Array.from({ length: 59 }, (_, index) =>
  numberedItem(index + 1, {
    firstPublishedAt: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
    modifiedAt: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
    topicIds: index === 0 ? ['tag:x,2026:t1'] : [],
  }),
);

beforeEach(() =>
  provide(new MemoryStore(topic(), ...items, numberedItem(58, { locale: 'en', slug: 'one' }))),
);

describe('feed documents', () => {
  it.each([
    ['vi', 'all', 'rss.php'],
    ['vi', 'chu-de', 'khong-co', 'rss.xml'],
    ['vi', 'nothing', 'rss.xml'],
    ['fr', 'all', 'rss.xml'],
  ])('%s %s %s is not found', async (locale, ...path) => {
    expect(await askFeed(locale, ...path)).toMatchObject({ status: 404, body: '' });
  });

  it('the current one holds what no archive holds and names the newest archive', async () => {
    const { body, type, scope } = await askFeed('vi', 'all', 'atom.xml');
    expect(type).toBe('application/atom+xml; charset=utf-8');
    expect(count(body, '</entry>')).toBe(39);
    expect(body).toContain('/nq57/feeds/all/luu-tru/1/atom.xml');
    expect(scope.tags).toContain('list:vi:all');
  });

  it('an archive holds the oldest and depends on nothing that a new item changes', async () => {
    const { body, scope } = await askFeed('vi', 'all', 'luu-tru', '1', 'atom.xml');
    expect(count(body, '</entry>')).toBe(20);
    expect(body).toContain('item0001');
    expect(body).not.toContain('item0021');
    expect([...scope.tags].filter((tag) => tag.startsWith('list:'))).toEqual([]);
    expect(scope.tags).toContain('tail:vi:all');
  });

  it('the current one names what was withdrawn in the last 90 days, an archive nothing', async () => {
    const store = new MemoryStore(...items);
    const grave = (shortId: string, at: string): Tombstone => {
      const identity = { id: `tag:x,2026:${shortId}`, shortId, locale: 'vi', kind: 'newsArticle' } as const;
      return { ...identity, withdrawal: { mode: 'gone', at } };
    };
    store.graves = [
      grave('recent00', '2026-09-01T00:00:00.000Z'),
      grave('longago0', '2026-08-31T23:59:59.999Z'),
    ];
    provide(store);
    const current = await askFeed('vi', 'all', 'atom.xml');
    expect(count(current.body, '<at:deleted-entry ')).toBe(1);
    expect(current.body).toContain('ref="tag:x,2026:recent00:vi"');
    const archive = await askFeed('vi', 'all', 'luu-tru', '1', 'atom.xml');
    expect(count(archive.body, '<at:deleted-entry ')).toBe(0);
  });

  it('that of a topic holds its items and carries its name', async () => {
    const { body, type } = await askFeed('vi', 'chu-de', 'chuyen-doi-so', 'feed.json');
    const parsed = JSON.parse(body) as { title: string; items: { id: string }[] };
    expect(type).toBe('application/feed+json; charset=utf-8');
    expect(parsed.title).toContain('Chuyển đổi số');
    expect(parsed.items).toHaveLength(1);
  });

  it('an empty one is still a feed', async () => {
    provide(new MemoryStore());
    const { status, body } = await askFeed('en', 'all', 'rss.xml');
    expect(status).toBe(200);
    expect(count(body, '<item>')).toBe(0);
  });

  it('OPML lists every list there is, topics included', async () => {
    const { body, type } = await askFeed('vi', 'opml.xml');
    expect(type).toBe('text/x-opml; charset=utf-8');
    expect(count(body, '<outline ')).toBe(8 + itemKinds.length);
    expect(body).toContain('/nq57/feeds/chu-de/chuyen-doi-so/rss.xml');
  });
});

describe('sitemaps', () => {
  it.each(['sitemap-fr-1.xml', 'other.xml', 'robots.txt'])('%s is not found', async (file) => {
    expect((await askSitemap(file)).status).toBe(404);
  });

  it('the index names the documents of each language and the news', async () => {
    const { body, type } = await askSitemap('sitemap.xml');
    expect(type).toBe('application/xml; charset=utf-8');
    expect(
      [...body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address?.split('gov.vn/nq57')[1]),
    ).toEqual(['/sitemap-vi-1.xml', '/sitemap-en-1.xml', '/sitemap-news.xml']);
  });

  it('a document lists standing pages and items, with both languages where there are two', async () => {
    const { body, scope } = await askSitemap('sitemap-vi-1.xml');
    expect(count(body, '<loc>')).toBe(59 + 4 + 2);
    expect(count(body, 'hreflang="en"')).toBe(1);
    const tagged = [...scope.tags].filter((tag) => tag.startsWith('item:'));
    // Its own items by their list; the other language by item, so that news there leaves it as it is.
    // (The oldest one is the witness that its section is not empty.)
    expect(tagged.filter((tag) => tag.startsWith('item:vi:'))).toEqual(['item:vi:item0001']);
    expect(tagged.filter((tag) => tag.startsWith('item:en:'))).toHaveLength(59);
    expect([...scope.tags].filter((tag) => /^(list|tail):en:/.test(tag))).toEqual([]);
  });

  it('the news of two days expire when the oldest of them leaves', async () => {
    provide(new MemoryStore(...items), '2026-11-27T12:00:00.000Z');
    const { body, scope } = await askSitemap('sitemap-news.xml');
    expect(count(body, '<loc>')).toBe(3);
    expect(new Date(scope.expiresAt ?? 0).toISOString()).toBe('2026-11-28T00:00:00.000Z');
  });
});

describe('robots.txt', () => {
  it('names the sitemap below the base path', async () => {
    const { body, type } = await ask(robots);
    expect(type).toBe('text/plain; charset=utf-8');
    expect(body).toContain('Sitemap: https://nq57.example.gov.vn/nq57/sitemap.xml');
  });
});
