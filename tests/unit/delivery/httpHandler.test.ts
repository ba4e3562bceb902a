import { brotliDecompressSync } from 'node:zlib';
import inject, { type Response } from 'light-my-request';
import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../src/delivery/answers';
import { createHttpHandler, type HttpHandlerOptions } from '../../../src/delivery/httpHandler';
import { createPageCache } from '../../../src/delivery/pageCache';
import type { PageEntry } from '../../../src/delivery/pageEntry';
import { createSearchGate } from '../../../src/delivery/searchGate';
import type { RenderedPage } from '../../../src/delivery/renderedPage';
import type { AddressLookups } from '../../../src/delivery/resolution';
import { site } from '../../support/contentItem';

const words = 'Thực hiện Nghị quyết 57-NQ/TW. '.repeat(60);

/** A process with one article, one withdrawn item and a renderer that counts. */
function setUp(changes: Partial<HttpHandlerOptions> = {}, basePath = '', origin = 'https://moc.gov.vn') {
  const rendered: string[] = [];
  const errors: unknown[] = [];
  let version = 1;
  let now = Date.UTC(2026, 10, 20, 7, 0, 0, 500);
  const render = async (internalPath: string): Promise<RenderedPage> => {
    rendered.push(internalPath);
    if (internalPath === '/en/feeds') return { status: 307, headers: {}, body: Buffer.alloc(0), tags: [] };
    if (internalPath === '/en')
      return { status: 500, headers: {}, body: Buffer.from('secret trace'), tags: [] };
    const type = internalPath.startsWith('/feeds') ? 'application/feed+json' : 'text/html';
    const body = Buffer.from(`${internalPath} ${version} ${words}`);
    return {
      status: 200,
      headers: { 'content-type': `${type}; charset=utf-8` },
      body,
      tags: [`tag ${internalPath}`],
    };
  };
  const lookups: AddressLookups = {
    languages: ['vi', 'en'],
    isFeedFormat: (name) => name === 'feed.json',
    hasList: async () => true,
    isInList: async () => false,
    archiveCount: async () => 0,
    sitemapCount: async () => 1,
    itemState: async (_, shortId) => {
      if (shortId === 'abcd1234') return { status: 'live', kind: 'newsArticle', slug: 'bai' };
      if (shortId !== 'gone0000') return undefined;
      return { status: 'withdrawn', withdrawal: { mode: 'gone', at: '2026-11-01T00:00:00.000Z' } };
    },
  };
  const cache = createPageCache<PageEntry>({ maxBytes: 1_000_000, now: () => now });
  const place = site({ origin, basePath });
  const answers = createAnswers({
    site: place,
    cache,
    lookups,
    searches: {
      cache: createPageCache<PageEntry>({ maxBytes: 100_000, now: () => now }),
      gate: createSearchGate(),
    },
    render,
    now: () => now,
    hubs: ['https://hub.example/'],
  });
  const absent = async () => false;
  const handler = createHttpHandler({
    basePath,
    isHttps: origin.startsWith('https:'),
    answers,
    files: { media: absent, brand: absent, static: absent, islands: absent, embed: absent },
    health: async (_, response) => void response.end('{}'),
    preview: absent,
    app: (request, response) => void response.end(`app ${request.url}`),
    errorPage: Buffer.from('<h1>Lỗi</h1>'),
    logError: (error) => errors.push(error),
    ...changes,
  });
  const ask = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    inject(handler, { url, headers, method: method as 'GET' });
  const publish = (tags: string[], milliseconds = 5000) => {
    version += 1;
    now += milliseconds;
    cache.drop(tags);
  };
  return { ask, rendered, errors, cache, publish };
}

const article = '/tin-bai/bai-abcd1234';

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
    '%s on a page is refused before anything renders',
    async (method) => {
      const { ask, rendered } = setUp();
      const { statusCode, headers, body } = await ask('/', {}, method);
      expect([statusCode, headers.allow, body, rendered]).toEqual([405, 'GET, HEAD, OPTIONS', '', []]);
    },
  );

  it('OPTIONS names what is allowed', async () => {
    const { statusCode, headers } = await setUp().ask('/feeds/all/feed.json', {}, 'OPTIONS');
    expect([statusCode, headers.allow, headers['access-control-allow-origin']]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
      '*',
    ]);
  });

  it('HEAD answers the headers of GET without a body', async () => {
    const { ask } = setUp();
    await ask(article);
    const [get, head] = [await ask(article), await ask(article, {}, 'HEAD')];
    expect(head.body).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  it('the application decides for itself, with path and query only', async () => {
    const { ask } = setUp({}, '/nq57');
    expect((await ask('/nq57/api/x?a=1', {}, 'POST')).body).toBe('app /nq57/api/x?a=1');
  });
});

describe('unknown and withdrawn addresses', () => {
  it('share one rendering and one place in the cache, however many they are', async () => {
    const { ask, rendered, cache } = setUp();
    const urls = [
      '/x',
      '/tin-bai/bai-zzzzzzzz',
      '/%00',
      '/media/m1/w480.a.avif',
      '/tin-bai?truoc=zzzzzzzz',
      '/brand/x',
    ];
    const answers = await Promise.all(urls.map((url) => ask(url)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(urls.map(() => 404));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(rendered).toEqual(['/vi/khong-tim-thay']);
    expect(cache.statistics().entries).toBe(1);
  });

  it('outside the base path nothing exists', async () => {
    const { ask } = setUp({}, '/nq57');
    expect((await ask('/')).statusCode).toBe(404);
    expect((await ask('/nq57')).statusCode).toBe(200);
    expect((await ask('/nq57/')).headers.location).toBe('/nq57');
  });

  it('a withdrawn item answers 410 without validators', async () => {
    const { statusCode, headers } = await setUp().ask('/tin-bai/bai-gone0000', { 'if-none-match': '*' });
    expect([statusCode, headers.etag, headers['last-modified']]).toEqual([410, undefined, undefined]);
  });

  it('an old slug redirects below the base path and is not kept', async () => {
    const { ask, cache } = setUp({}, '/nq57');
    const { statusCode, headers } = await ask('/nq57/tin-bai/cu-abcd1234?utm_source=x');
    expect([statusCode, headers.location]).toEqual([301, '/nq57/tin-bai/bai-abcd1234']);
    expect(cache.statistics().entries).toBe(0);
  });
});

describe('a failure', () => {
  it('answers the static error page, is logged, is not kept, and says nothing of its cause', async () => {
    const { ask, errors, cache } = setUp();
    const { statusCode, body, headers } = await ask('/en');
    expect([statusCode, body, headers['cache-control']]).toEqual([500, '<h1>Lỗi</h1>', 'no-store']);
    expect(String(errors[0])).toBe('Error: Rendering /en ended with status 500');
    expect(cache.statistics().entries).toBe(0);
  });

  it('is also a redirect from inside, which no reader could follow', async () => {
    const { ask, errors } = setUp();
    expect((await ask('/en/feeds')).statusCode).toBe(500);
    expect(String(errors[0])).toBe('Error: Rendering /en/feeds ended with status 307');
  });
});

describe('a page', () => {
  it('is rendered once, whatever parameters nobody knows follow it', async () => {
    const { ask, rendered } = setUp();
    await Promise.all([ask(article), ask(article), ask(`${article}?utm_source=zalo`)]);
    await ask(`${article}?fbclid=1`);
    expect(rendered).toEqual(['/vi/tin-bai/abcd1234']);
  });

  it('ignores the host and the host of an absolute target', async () => {
    const { ask, rendered } = setUp();
    const plain = await ask(article, { host: 'evil.example' });
    const absolute = await ask(`http://evil.example${article}`, { 'x-forwarded-host': 'evil.example' });
    expect(absolute.body).toBe(plain.body);
    expect(plain.body).not.toContain('evil');
    expect(rendered).toHaveLength(1);
  });

  it('comes in the encoding the reader likes best', async () => {
    const { ask } = setUp();
    const plain = await ask(article);
    const packed = await ask(article, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(Number(packed.headers['content-length'])).toBe(packed.rawPayload.length);
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body);
    expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'Accept-Encoding']);
    expect(packed.headers.etag).toBe(plain.headers.etag);
  });

  it('carries strict headers and no trace of the framework', async () => {
    const { headers } = await setUp().ask(article);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=1, must-revalidate',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('speaks of HSTS only where the site is https', async () => {
    const { headers } = await setUp({}, '', 'http://localhost:3000').ask(article);
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('conditions', () => {
  it.each([
    ['its tag', (etag: string) => etag],
    ['its tag without the weak mark', (etag: string) => etag.slice(2)],
    ['a list with its tag', (etag: string) => `"other", W/"x",${etag}`],
    ['a star', () => '*'],
  ])('%s answers 304 with the headers that a cache needs', async (_, condition) => {
    const { ask } = setUp();
    const { headers } = await ask(article);
    const again = await ask(article, { 'if-none-match': condition(String(headers.etag)) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      vary: 'Accept-Encoding',
      'cache-control': headers['cache-control'],
      'last-modified': headers['last-modified'],
    });
    expect(again.headers['content-length']).toBeUndefined();
    expect(again.headers['content-type']).toBeUndefined();
  });

  it.each([
    [{ 'if-none-match': '"other"' }],
    [{ 'if-none-match': '"other"', 'if-modified-since': 'Fri, 20 Nov 2026 08:00:00 GMT' }],
    [{ 'if-modified-since': 'Fri, 20 Nov 2026 06:59:59 GMT' }],
    [{ 'if-modified-since': 'nonsense' }],
    [{ 'if-none-match': '*', 'cache-control': 'no-cache' }],
  ])('%o answers the page', async (headers) => {
    expect((await setUp().ask(article, headers as Record<string, string>)).statusCode).toBe(200);
  });

  it('a date answers 304 until the content changes, and stays while a new rendering gives the same bytes', async () => {
    const { ask, publish, cache } = setUp();
    const since = String((await ask(article)).headers['last-modified']);
    expect(since).toBe('Fri, 20 Nov 2026 07:00:00 GMT');
    cache.drop(['tag /vi/tin-bai/abcd1234']);
    expect((await ask(article, { 'if-modified-since': since })).statusCode).toBe(304);
    publish(['tag /vi/tin-bai/abcd1234']);
    const changed = await ask(article, { 'if-modified-since': since });
    expect([changed.statusCode, changed.headers['last-modified']]).toEqual([
      200,
      'Fri, 20 Nov 2026 07:00:05 GMT',
    ]);
  });

  it('a date never confirms content that changed within the same second', async () => {
    const { ask, publish } = setUp();
    const since = String((await ask(article)).headers['last-modified']);
    publish(['tag /vi/tin-bai/abcd1234'], 100);
    const changed = await ask(article, { 'if-modified-since': since });
    expect([changed.statusCode, changed.headers['last-modified']]).toEqual([200, undefined]);
  });
});

describe('a change', () => {
  it('can be seen from outside: what had to be made again says so, what was kept does not', async () => {
    const { ask, publish } = setUp();
    const timings = async () => [
      (await ask('/')).headers['server-timing'],
      (await ask(article)).headers['server-timing'],
    ];
    expect(await timings()).toEqual(['cache;desc=miss', 'cache;desc=miss']);
    publish(['item:vi:abcd1234']);
    expect(await timings()).toEqual([undefined, 'cache;desc=miss']);
  });

  it('drops the page that shows it and no other', async () => {
    const { ask, rendered, publish } = setUp();
    await Promise.all([ask('/'), ask(article)]);
    publish(['item:vi:abcd1234']);
    expect((await ask(article)).body).toContain('/vi/tin-bai/abcd1234 2 ');
    await ask('/');
    expect(rendered.filter((path) => path === '/vi')).toHaveLength(1);
  });
});

describe('a feed', () => {
  it('names itself and its hubs, may be read by every site and is kept for a minute', async () => {
    const { headers } = await setUp({}, '/nq57').ask('/nq57/en/feeds/all/feed.json');
    expect(headers).toMatchObject({
      link: '<https://moc.gov.vn/nq57/en/feeds/all/feed.json>; rel="self", <https://hub.example/>; rel="hub"',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
      'content-type': 'application/feed+json; charset=utf-8',
    });
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});

describe('questions', () => {
  it('are answered for one reader, by a page of their own, and kept apart from pages', async () => {
    const { ask, rendered, cache, publish } = setUp();
    const first = await ask('/tim-kiem?q=so+hoa');
    expect([first.statusCode, first.headers['cache-control'], first.headers['last-modified']]).toEqual([
      200,
      'private, max-age=0, must-revalidate',
      undefined,
    ]);
    expect((await ask('/tim-kiem?x=1&q=so%20hoa')).headers['server-timing']).toBeUndefined();
    expect(rendered).toEqual(['/vi/tim-kiem?q=so+hoa']);
    expect(cache.statistics().entries).toBe(0);
    publish([]);
    const { etag } = first.headers;
    expect((await ask('/tim-kiem?q=so+hoa', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  });

  it('too many at once are told to come back', async () => {
    const { ask } = setUp();
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => ask(`/tim-kiem?q=${n}`)));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(40);
    const refused = answers.find(({ statusCode }) => statusCode === 503);
    expect([refused?.headers['retry-after'], refused?.headers['cache-control']]).toEqual(['5', 'no-store']);
    expect((await ask('/tim-kiem?q=again')).statusCode).toBe(200);
  });

  it('filtered lists are kept with them, away from the pages', async () => {
    const { ask, cache, rendered } = setUp();
    for (const year of [2026, 2026, 2099]) await ask(`/van-ban?nam=${year}`);
    expect(rendered).toEqual(['/vi/van-ban?nam=2026', '/vi/van-ban?nam=2099']);
    expect(cache.statistics().entries).toBe(0);
    await ask('/van-ban');
    expect(cache.statistics().entries).toBe(1);
  });

  it('suggestions are data that nobody indexes', async () => {
    const { ask } = setUp();
    const { headers } = await ask('/tim-kiem/goi-y?q=so');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});
