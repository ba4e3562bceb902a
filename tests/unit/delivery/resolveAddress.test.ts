import { describe, expect, it } from 'vitest';
import type { Withdrawal } from '../../../src/content/contentItem';
import { parseAddress } from '../../../src/delivery/portalAddress';
import { notFound, resolveAddress, routeOf } from '../../../src/delivery/resolveAddress';
import type { AddressLookups } from '../../../src/delivery/resolution';

const at = '2026-11-01T00:00:00.000Z';

function withdrawn(changes: Partial<Withdrawal>) {
  return { status: 'withdrawn', withdrawal: { mode: 'notice', at, ...changes } } as const;
}

const states: Record<string, Awaited<ReturnType<AddressLookups['itemState']>>> = {
  'vi abcd1234': { status: 'live', kind: 'newsArticle', slug: 'ket-qua' },
  'vi notice00': withdrawn({ reason: 'Số liệu sai' }),
  'vi gone0000': withdrawn({ mode: 'gone' }),
  'vi moved000': withdrawn({ mode: 'redirected', redirectTo: '/tin-bai/ket-qua-abcd1234' }),
  'vi abroad00': withdrawn({ mode: 'redirected', redirectTo: 'https://moc.gov.vn/x?y=1' }),
  'vi trap0000': withdrawn({ mode: 'redirected', redirectTo: '//evil.example' }),
  'vi script00': withdrawn({ mode: 'redirected', redirectTo: 'javascript:alert(1)' }),
  'vi header00': withdrawn({ mode: 'redirected', redirectTo: '/x\r\nSet-Cookie: a=b' }),
  'vi itself00': withdrawn({ mode: 'redirected', redirectTo: '/tin-bai/x-itself00' }),
  'vi nowhere0': withdrawn({ mode: 'redirected' }),
};

const lookups: AddressLookups = {
  languages: ['vi', 'en'],
  isFeedFormat: (name) => ['rss.xml', 'atom.xml', 'feed.json'].includes(name),
  itemState: async (locale, shortId) => states[`${locale} ${shortId}`],
  hasList: async (_, scope) =>
    scope.type === 'topic' || scope.type === 'unit' ? scope.slug === 'chuyen-doi-so' : true,
  isInList: async (locale, _, shortId) => locale === 'vi' && shortId === 'abcd1234',
  archiveCount: async () => 2,
  sitemapCount: async () => 3,
};

async function resolve(path: string, query = '', changes: Partial<AddressLookups> = {}) {
  const parsed = parseAddress(path, query);
  return parsed ? resolveAddress(parsed, { ...lookups, ...changes }) : 'malformed';
}

describe('resolving an address', () => {
  it.each([
    ['an unknown short id', '/tin-bai/ket-qua-zzzzzzzz', ''],
    ['an item that is live in the other language only', '/en/tin-bai/ket-qua-abcd1234', ''],
    ['an unknown topic', '/chu-de/khong-co', ''],
    ['a cursor that is not in the list', '/tin-bai', 'truoc=zzzzzzzz'],
    ['a cursor of the other language', '/en/tin-bai', 'truoc=abcd1234'],
    ['a feed of an unknown topic', '/feeds/chu-de/khong-co/rss.xml', ''],
    ['a feed of an unknown unit', '/feeds/don-vi/khong-co/rss.xml', ''],
    ['an unknown feed format', '/feeds/all/rss.php', ''],
    ['an archive out of range', '/feeds/all/luu-tru/3/rss.xml', ''],
    ['a sitemap out of range', '/sitemap-vi-4.xml', ''],
    ['a misspelling of something unknown', '/vi/tin-bai/ket-qua-zzzzzzzz/', ''],
  ])('%s answers the shared 404 page of its language', async (_, path, query) => {
    expect(await resolve(path, query)).toEqual(notFound(path.startsWith('/en') ? 'en' : 'vi'));
  });

  it('answers 404 in the first language for a language the agency does not publish in', async () => {
    expect(await resolve('/en', '', { languages: ['vi'] })).toEqual(notFound('vi'));
  });

  it.each([
    ['an old slug', '/tin-bai/ten-cu-abcd1234', '', '/tin-bai/ket-qua-abcd1234'],
    ['no slug', '/tin-bai/abcd1234', '', '/tin-bai/ket-qua-abcd1234'],
    ['the language of the default', '/vi/tin-bai', '', '/tin-bai'],
    ['a trailing slash', '/tin-bai/', 'truoc=abcd1234&x=1', '/tin-bai?truoc=abcd1234'],
    ['a withdrawn item that moved', '/tin-bai/x-moved000', '', '/tin-bai/ket-qua-abcd1234'],
    ['a withdrawn item that moved to another site', '/tin-bai/x-abroad00', '', 'https://moc.gov.vn/x?y=1'],
  ])('%s redirects once, for good', async (_, path, query, to) => {
    expect(await resolve(path, query)).toEqual({ type: 'redirect', status: 301, to });
  });

  it.each(['notice00', 'gone0000', 'trap0000', 'script00', 'header00', 'itself00', 'nowhere0'])(
    'the withdrawn item %s answers its 410 page under one key, whatever the slug',
    async (shortId) => {
      const expected = {
        type: 'render',
        internalPath: `/vi/da-go/${shortId}`,
        cacheKey: `410:vi:${shortId}`,
        status: 410,
        kind: 'page',
        tags: [`item:vi:${shortId}`],
      };
      expect(await resolve(`/tin-bai/x-${shortId}`)).toEqual(expected);
    },
  );

  it.each([
    ['/', '', '/vi', '/', 'page'],
    ['/en', '', '/en', '/en', 'page'],
    ['/tin-bai', 'utm_source=a', '/vi/tin-bai', '/tin-bai', 'page'],
    ['/tin-bai', 'truoc=abcd1234', '/vi/tin-bai?truoc=abcd1234', '/tin-bai?truoc=abcd1234', 'page'],
    ['/tin-bai/ket-qua-abcd1234', '', '/vi/tin-bai/abcd1234', '/tin-bai/ket-qua-abcd1234', 'page'],
    ['/en/chu-de/chuyen-doi-so', '', '/en/chu-de/chuyen-doi-so', '/en/chu-de/chuyen-doi-so', 'page'],
    ['/en/feeds', '', '/en/feeds', '/en/feeds', 'page'],
    ['/feeds/opml.xml', '', '/feeds/vi/opml.xml', '/feeds/opml.xml', 'feed'],
    ['/en/feeds/all/rss.xml', '', '/feeds/en/all/rss.xml', '/en/feeds/all/rss.xml', 'feed'],
    [
      '/feeds/all/luu-tru/2/atom.xml',
      '',
      '/feeds/vi/all/luu-tru/2/atom.xml',
      '/feeds/all/luu-tru/2/atom.xml',
      'feed',
    ],
    ['/sitemap.xml', '', '/sitemaps/sitemap.xml', '/sitemap.xml', 'document'],
    ['/sitemap-vi-3.xml', '', '/sitemaps/sitemap-vi-3.xml', '/sitemap-vi-3.xml', 'document'],
    ['/robots.txt', '', '/robots.txt', '/robots.txt', 'document'],
    ['/nhung', 'x=1', '/vi/nhung', '/nhung', 'page'],
    ['/en/nhung', '', '/en/nhung', '/en/nhung', 'page'],
    ['/nhung/moi-nhat', 'so-luong=5', '/nhung/vi/moi-nhat', '/nhung/moi-nhat', 'frame'],
    ['/en/nhung/moi-nhat.html', '', '/nhung/en/moi-nhat.html', '/en/nhung/moi-nhat.html', 'fragment'],
    [
      '/nhung/chu-de/chuyen-doi-so.html',
      'a=b&so-luong=3',
      '/nhung/vi/chu-de/chuyen-doi-so.html?so-luong=3',
      '/nhung/chu-de/chuyen-doi-so.html?so-luong=3',
      'fragment',
    ],
    ['/nhung/bai/abcd1234', '', '/nhung/vi/bai/abcd1234', '/nhung/bai/abcd1234', 'frame'],
  ])('%s?%s renders %s', async (path, query, internalPath, cacheKey, kind) => {
    expect(await resolve(path, query)).toMatchObject({
      type: 'render',
      status: 200,
      internalPath,
      cacheKey,
      kind,
    });
  });
});

describe('a block for another portal that is not there', () => {
  it.each([
    ['/nhung/bai/zzzzzzzz.html', '404:nhung:vi:fragment', '/nhung/vi/khong-tim-thay.html', 'fragment'],
    ['/en/nhung/bai/abcd1234', '404:nhung:en:frame', '/nhung/en/khong-tim-thay', 'frame'],
    ['/nhung/chu-de/khong-co.html', '404:nhung:vi:fragment', '/nhung/vi/khong-tim-thay.html', 'fragment'],
  ])('%s shares one answer in its own form', async (path, cacheKey, internalPath, kind) => {
    const expected = { type: 'render', status: 404, cacheKey, internalPath, kind, tags: [] };
    expect(await resolve(path)).toEqual(expected);
  });

  it.each(['notice00', 'gone0000', 'moved000'])(
    'says that %s was withdrawn, until it is back',
    async (id) => {
      expect(await resolve(`/nhung/bai/${id}.html`)).toEqual({
        type: 'render',
        status: 410,
        cacheKey: `410:/nhung/bai/${id}.html`,
        internalPath: `/nhung/vi/bai/${id}.html`,
        kind: 'fragment',
        tags: [`item:vi:${id}`],
      });
    },
  );

  it('redirects a misspelling of one that is there', async () => {
    const to = '/nhung/moi-nhat.html?so-luong=3';
    expect(await resolve('/vi/nhung/moi-nhat.html/', 'so-luong=3')).toEqual({
      type: 'redirect',
      status: 301,
      to,
    });
  });
});

describe('routes', () => {
  it.each([
    '/admin/../vi/tin-bai',
    '/admin/%2e%2E/vi',
    '/api/./x',
    '/api//x',
    '/admin%2f..',
    '/api/a%00b',
    '/administrator',
    '/_next/image',
    '/_next/data/x.json',
    '/media',
    '/%61dmin',
    '/ADMIN',
  ])('%s reaches neither the application nor a file', (path) => {
    expect(routeOf(path)).toEqual({ type: 'unknown' });
  });

  it.each([
    ['/admin', { type: 'app' }],
    ['/admin/collections/news-articles', { type: 'app' }],
    ['/api/media/file/%C4%90%E1%BA%A5t.jpg', { type: 'app' }],
    ['/health', { type: 'health' }],
    ['/media/m1/w480.abc.avif', { type: 'file', store: 'media', path: 'm1/w480.abc.avif' }],
    ['/brand/theme.1.css', { type: 'file', store: 'brand', path: 'theme.1.css' }],
    ['/islands/display.AB12CD34.js', { type: 'file', store: 'islands', path: 'display.AB12CD34.js' }],
    ['/embed/nq57-items.js', { type: 'file', store: 'embed', path: 'nq57-items.js' }],
    ['/_next/static/chunks/a.js', { type: 'file', store: 'static', path: 'chunks/a.js' }],
  ])('%s is sorted', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });
});
