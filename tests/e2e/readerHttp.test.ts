import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, exchangeRaw } from '../support/rawRequest';
import { startReaderScene, type ReaderScene } from '../support/readerScene';
import { cleanUp } from '../support/server';

let scene: ReaderScene;
let origin: string;

beforeAll(async () => {
  scene = await startReaderScene(inject('seededFolder'));
  ({ origin } = scene.server);
});

afterAll(() => cleanUp(scene.server));

describe('every answer', () => {
  it('carries strict headers, on pages, errors and files', async () => {
    const { article, withdrawn } = scene.paths;
    const files = [
      ...(await ask(origin, article)).text.matchAll(/(?:href|src)="(\/(?:brand|_next|media)\/[^"]+)"/g),
    ];
    const paths = [
      '/',
      article,
      '/khong-co',
      withdrawn,
      '/feeds/all/rss.xml',
      '/sitemap.xml',
      ...files.map(([, path]) => path ?? ''),
    ];
    for (const path of new Set(paths)) {
      const { headers } = await ask(origin, path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy'], path).toContain('geolocation=()');
      expect(headers['x-powered-by'], path).toBeUndefined();
      expect(headers['set-cookie'], path).toBeUndefined();
      expect(headers['strict-transport-security'], `${path}: not over http`).toBeUndefined();
    }
  });

  it('allows no inline script and no foreign source on pages', async () => {
    for (const path of ['/', scene.paths.article, '/khong-co', scene.paths.withdrawn]) {
      const { headers } = await ask(origin, path);
      expect(headers['content-security-policy'], path).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(headers['content-security-policy'], path).not.toContain('unsafe');
      expect(headers['x-frame-options'], path).toBe('SAMEORIGIN');
    }
  });
});

describe('conditional requests and encodings', () => {
  const addresses = () => [
    '/',
    scene.paths.article,
    '/feeds/all/rss.xml',
    '/en/feeds/all/feed.json',
    '/sitemap.xml',
    '/robots.txt',
  ];

  it('answer 304 to a known ETag, weak or in a list, and to a known date', async () => {
    for (const path of addresses()) {
      const { headers } = await ask(origin, path);
      const { etag = '', 'last-modified': modified = '' } = headers;
      expect(etag, path).toMatch(/^(?:W\/)?"[\w-]+"$/);
      const conditions: Record<string, string>[] = [
        { 'if-none-match': etag },
        { 'if-none-match': etag.replace(/^W\//, '') },
        { 'if-none-match': `"other", ${etag}` },
        { 'if-modified-since': modified },
      ];
      for (const condition of conditions) {
        const again = await ask(origin, path, { headers: condition });
        expect([again.status, again.body.length], `${path} ${JSON.stringify(condition)}`).toEqual([304, 0]);
        expect(again.headers.etag).toBe(etag);
      }
      expect((await ask(origin, path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  it('give the same bytes plain, in gzip and in brotli, and say that they vary', async () => {
    for (const path of addresses().filter(
      (address) => address !== '/robots.txt' && address !== '/sitemap.xml',
    )) {
      const plain = await ask(origin, path);
      const gzip = await ask(origin, path, { headers: { 'accept-encoding': 'gzip' } });
      const br = await ask(origin, path, { headers: { 'accept-encoding': 'gzip, br' } });
      expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br']);
      expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true);
      expect(brotliDecompressSync(br.body).equals(plain.body), path).toBe(true);
      for (const { headers } of [plain, gzip, br]) expect(headers.vary, path).toContain('Accept-Encoding');
    }
  });

  it('give HEAD the headers of GET without a body', async () => {
    for (const path of [...addresses(), '/khong-co', scene.paths.withdrawn]) {
      const [get, head] = [await ask(origin, path), await ask(origin, path, { method: 'HEAD' })];
      const stable = ({ date: _, 'server-timing': __, ...headers }: Record<string, string>) => headers;
      expect(head.status, path).toBe(get.status);
      expect(stable(head.headers), path).toEqual(stable(get.headers));
      expect(head.body.length, path).toBe(0);
    }
  });
});

describe('addresses', () => {
  it('with an old slug redirect for good, also after the headline and slug changed again', async () => {
    const shortId = String(scene.article.shortId);
    const old = `/tin-bai/dia-chi-cu-${shortId}`;
    const first = await ask(origin, old);
    expect([first.status, first.headers.location]).toEqual([301, scene.paths.article]);
    await scene.editor.update('news-articles', scene.article.id, {
      slug: 'dia-chi-moi-dep',
      _status: 'published',
    });
    const renamed = `/tin-bai/dia-chi-moi-dep-${shortId}`;
    expect((await ask(origin, scene.paths.article)).headers.location).toBe(renamed);
    expect((await ask(origin, renamed)).status).toBe(200);
    await scene.editor.update('news-articles', scene.article.id, {
      slug: scene.paths.article.slice('/tin-bai/'.length, -9),
      _status: 'published',
    });
    expect((await ask(origin, scene.paths.article)).status).toBe(200);
  });

  it('with a slash too many, or in another section, redirect or are unknown', async () => {
    expect((await ask(origin, '/tin-bai/')).headers.location).toBe('/tin-bai');
    expect((await ask(origin, '/en/')).headers.location).toBe('/en');
    for (const path of [
      '/vi',
      '/vi/tin-bai',
      '//tin-bai',
      '/TIN-BAI',
      '/tin-bai%2f',
      '/en/vi',
      '/tin-bai?truoc=00000000',
    ]) {
      const { status, headers } = await ask(origin, path);
      expect([404, 301], path).toContain(status);
      if (status === 301) expect(headers.location, path).not.toContain('/vi');
    }
  });

  it('of a withdrawn article say so with 410 and the reason, in words of the site', async () => {
    const { status, text } = await ask(origin, scene.paths.withdrawn);
    expect(status).toBe(410);
    expect(text).toContain('Bài có số liệu cần kiểm tra lại.');
    expect(text).toContain('<html lang="vi">');
  });
});

describe('requests that no reader sends', () => {
  it('with another method are refused with what is allowed', async () => {
    for (const method of ['TRACE', 'PUT', 'POST', 'DELETE', 'PATCH', 'PROPFIND']) {
      const { status, headers } = await ask(origin, '/tin-bai', { method });
      expect([status, headers.allow], method).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const { status, headers } = await ask(origin, '/feeds/all/feed.json', { method: 'OPTIONS' });
    expect([status, headers['access-control-allow-origin']]).toEqual([204, '*']);
  });

  it('never put the host they name into an answer', async () => {
    const foreign = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
    };
    const paths = [
      '/',
      '/tin-bai/',
      scene.paths.article,
      '/khong-co',
      '/feeds/all/rss.xml',
      '/sitemap.xml',
      '/robots.txt',
      '/admin',
      '/admin/login',
      '/api/users/me',
    ];
    for (const path of paths) {
      const { text, headers } = await ask(origin, path, { headers: foreign });
      expect(`${JSON.stringify(headers)}${text}`, path).not.toContain('evil.example');
    }
  });

  it('in absolute form get the same page, whatever host they name', async () => {
    const answer = await exchangeRaw(origin, [
      'GET http://evil.example/tin-bai HTTP/1.1',
      'Host: evil.example',
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain(`<link rel="canonical" href="${origin}/tin-bai">`);
    expect(answer).not.toContain('evil.example');
  });

  it('that are no HTTP, have no host, or are far too long end in 4xx and leave the server well', async () => {
    const strange = [
      ['GET evil HTTP/1.1', 'Host: x'],
      ['GET /tin-bai HTTP/1.1'],
      ['GET * HTTP/1.1', 'Host: x'],
      [`GET /${'a'.repeat(20_000)} HTTP/1.1`, 'Host: x'],
      ['GET /tin-bai HTTP/1.1', 'Host: x', 'Transfer-Encoding: chunked', 'Content-Length: 5'],
    ];
    for (const lines of strange)
      expect(await exchangeRaw(origin, lines), lines[0]?.slice(0, 40)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await ask(origin, '/')).status).toBe(200);
  });
});
