import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/delivery/portalAddress';

const article = '/tin-bai/ket-qua-quy-3-abcd1234';

describe('what is no address of ours is refused without a look into the database', () => {
  it.each([
    ['an encoded letter', '/tin%2Dbai'],
    ['an encoded slash', '/tin-bai%2Fx-abcd1234'],
    ['a malformed escape', '/%zz'],
    ['an encoded NUL', '/tin-bai/x%00-abcd1234'],
    ['a raw NUL', '/tin-bai/\0-abcd1234'],
    ['a double slash inside', '/tin-bai//x-abcd1234'],
    ['a leading double slash', '//tin-bai'],
    ['two trailing slashes', '/tin-bai//'],
    ['a dot segment', '/tin-bai/../admin'],
    ['a single dot', '/./tin-bai'],
    ['dots inside a segment', '/tin-bai/a..b-abcd1234'],
    ['a backslash', '/tin-bai\\x'],
    ['capitals', '/Tin-Bai'],
    ['Vietnamese letters', '/tin-bài'],
    ['an overlong path', `/tin-bai/${'a'.repeat(400)}-abcd1234`],
    ['an overlong query', '/tin-bai', 'x='.padEnd(2001, 'y')],
    ['an unknown section', '/khong-co'],
    ['a section in a section', '/tin-bai/tin-bai/x-abcd1234'],
    ['no short id', '/tin-bai/ket-qua'],
    ['a short id of seven', '/tin-bai/x-abcd123'],
    ['an internal route', '/vi/khong-tim-thay'],
    ['an internal notice', '/vi/da-go/abcd1234'],
    ['an internal sitemap route', '/sitemaps/sitemap.xml'],
    ['an internal feed route', '/feeds/vi/all/rss.xml'],
    ['a doubled language', '/en/en'],
    ['a language that is none of ours', '/fr'],
    ['a topic without a name', '/chu-de'],
    ['a feed without a scope', '/feeds/rss.xml'],
    ['an audience that does not exist', '/feeds/doi-tuong/ca-map/rss.xml'],
    ['archive number 0', '/feeds/all/luu-tru/0/rss.xml'],
    ['an archive number with a leading zero', '/feeds/all/luu-tru/01/rss.xml'],
    ['an archive of nothing', '/feeds/luu-tru/1/rss.xml'],
    ['sitemap number 0', '/sitemap-vi-0.xml'],
    ['a sitemap of an unknown language', '/sitemap-fr-1.xml'],
    ['a block we do not have', '/nhung/cu-nhat.html'],
    ['too many items for a block', '/nhung/moi-nhat.html', 'so-luong=11'],
    ['an internal block', '/nhung/vi/moi-nhat.html'],
    ['robots.txt of a language', '/en/robots.txt'],
    ['an empty cursor', '/tin-bai', 'truoc='],
    ['a cursor that is no short id', '/tin-bai', 'truoc=ABCD1234'],
    ['a cursor with something behind', '/tin-bai', "truoc=abcd1234'--"],
    ['something below the search', '/tim-kiem/x'],
    ['an internal route of suggestions', '/suggestions/vi'],
    ['two cursors', '/tin-bai', 'truoc=abcd1234&truoc=abcd1235'],
  ])('%s: %s', (_, path, query = '') => {
    expect(parseAddress(path, query)).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    ['/', { type: 'home', locale: 'vi' }],
    ['/en', { type: 'home', locale: 'en' }],
    ['/tin-bai', { type: 'section', locale: 'vi', kind: 'newsArticle', facets: [] }],
    ['/en/tin-bai', { type: 'section', locale: 'en', kind: 'newsArticle', facets: [] }],
    [article, { type: 'item', locale: 'vi', kind: 'newsArticle', shortId: 'abcd1234', path: article }],
    ['/chu-de/chuyen-doi-so', { type: 'topic', locale: 'vi', slug: 'chuyen-doi-so' }],
    ['/feeds', { type: 'feedsPage', locale: 'vi' }],
    ['/en/feeds/opml.xml', { type: 'opml', locale: 'en' }],
    ['/feeds/all/rss.xml', { type: 'feed', locale: 'vi', scope: { type: 'all' }, format: 'rss.xml' }],
    [
      '/en/feeds/don-vi/vu-khcn/luu-tru/12/atom.xml',
      {
        type: 'feed',
        locale: 'en',
        scope: { type: 'unit', slug: 'vu-khcn' },
        format: 'atom.xml',
        archive: 12,
      },
    ],
    ['/sitemap.xml', { type: 'sitemapIndex' }],
    ['/sitemap-news.xml', { type: 'sitemapNews' }],
    ['/sitemap-en-3.xml', { type: 'sitemap', locale: 'en', number: 3 }],
    ['/robots.txt', { type: 'robots' }],
  ])('%s is taken apart and canonical', (path, address) => {
    expect(parseAddress(path)).toEqual({ address, canonical: path, isCanonical: true });
  });

  it('keep the facets of their kind in one order, and no others', () => {
    expect(parseAddress('/van-ban', 'nam=2026&linh-vuc=x&loai=decision&cap=')).toEqual({
      address: {
        type: 'section',
        locale: 'vi',
        kind: 'document',
        facets: [
          { name: 'type', value: 'decision' },
          { name: 'year', value: '2026' },
        ],
      },
      canonical: '/van-ban?loai=decision&nam=2026',
      isCanonical: true,
    });
  });

  it.each(['loai=moi', 'loai=decision&loai=plan', 'nam=20266', 'nam=1999', 'truoc=x'])(
    'are none with the impossible choice %s',
    (query) => {
      expect(parseAddress('/van-ban', query)).toBeUndefined();
    },
  );

  it('of shows and standing pages are known', () => {
    expect(parseAddress('/chuong-trinh/chuyen-57')?.address).toEqual({
      type: 'show',
      locale: 'vi',
      slug: 'chuyen-57',
    });
    expect(parseAddress('/en/gioi-thieu')?.address).toEqual({
      type: 'standing',
      locale: 'en',
      page: 'about',
    });
  });

  it('keep the cursor and forget every other parameter', () => {
    expect(parseAddress('/tin-bai', 'utm_source=zalo&truoc=abcd1234&fbclid=1')).toEqual({
      address: { type: 'section', locale: 'vi', kind: 'newsArticle', facets: [], before: 'abcd1234' },
      canonical: '/tin-bai?truoc=abcd1234',
      isCanonical: true,
    });
    expect(parseAddress(article, 'truoc=nonsense&utm_source=zalo')?.canonical).toBe(article);
    expect(parseAddress('/', 'truoc=abcd1234')?.canonical).toBe('/');
  });

  it.each([
    ['/tin-bai/', '/tin-bai'],
    ['/vi', '/'],
    ['/vi/', '/'],
    ['/en/', '/en'],
    ['/vi/tin-bai', '/tin-bai'],
    [`/vi${article}/`, article],
    ['/robots.txt/', '/robots.txt'],
  ])('%s is a misspelling of %s', (path, canonical) => {
    expect(parseAddress(path)).toMatchObject({ canonical, isCanonical: false });
  });
});

describe('addresses of the search', () => {
  it('have one key however the question is written, and never redirect for it', () => {
    const canonical = '/tim-kiem?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i&nam=2026';
    const address = { type: 'search', locale: 'vi', request: { text: 'chuyển đổi', year: '2026' } };
    for (const query of [
      'q=chuy%E1%BB%83n+%C4%91%E1%BB%95i&nam=2026',
      `nam=2026&loai=&utm_source=x&q=${encodeURIComponent(' chuyển  đổi'.normalize('NFD'))}`,
    ])
      expect(parseAddress('/tim-kiem', query)).toEqual({ address, canonical, isCanonical: true });
  });

  it('are there in both languages, with suggestions beside them', () => {
    expect(parseAddress('/en/tim-kiem')?.canonical).toBe('/en/tim-kiem');
    expect(parseAddress('/tim-kiem/goi-y', 'q=a&loai=video')).toEqual({
      address: { type: 'suggestions', locale: 'vi', text: 'a' },
      canonical: '/tim-kiem/goi-y?q=a',
      isCanonical: true,
    });
    expect(parseAddress('/en/tim-kiem/goi-y')?.canonical).toBe('/en/tim-kiem/goi-y');
  });

  it('without a slash at the end', () => {
    expect(parseAddress('/tim-kiem/', 'q=a')).toMatchObject({
      canonical: '/tim-kiem?q=a',
      isCanonical: false,
    });
  });
});
