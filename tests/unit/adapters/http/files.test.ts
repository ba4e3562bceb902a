import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import inject from 'light-my-request';
import { afterAll, describe, expect, it } from 'vitest';
import { createBrandFiles } from '../../../../src/adapters/http/brandFiles';
import { createMediaFiles } from '../../../../src/adapters/http/mediaFiles';
import { createStaticFiles } from '../../../../src/adapters/http/staticFiles';
import type { FileHandler } from '../../../../src/delivery/httpHandler';

const root = mkdtempSync(path.join(tmpdir(), 'nq57-files-'));
const mediaDir = path.join(root, 'media');
const css = 'body { color: rebeccapurple }\n'.repeat(50);
for (const folder of ['media/public1', 'media/draft01', 'media/originals', 'static/chunks/[[...s]]']) {
  mkdirSync(path.join(root, folder), { recursive: true });
}
for (const folder of ['public1', 'draft01', 'originals']) {
  writeFileSync(path.join(mediaDir, folder, 'w480.0123abcdef.avif'), `picture of ${folder}`);
}
writeFileSync(path.join(mediaDir, 'public1', 'w480.0123abcdef.svg'), '<svg/>');
writeFileSync(path.join(mediaDir, 'secret.0123abcdef.avif'), 'outside');
writeFileSync(path.join(root, 'static/chunks/a.css'), css);
writeFileSync(path.join(root, 'static/chunks/[[...s]]/p.js'), 'export {}');
writeFileSync(path.join(root, 'static/f.woff2'), 'font');
writeFileSync(path.join(root, 'secret.css'), 'outside');
afterAll(() => rmSync(root, { recursive: true }));

/** What the file handler does with a path below its prefix; 599 stands for "let the 404 page answer". */
function ask(
  handler: FileHandler,
  filePath: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) {
  return inject(
    (request, response) => {
      handler(request, response, filePath).then(
        (isSent) => void (isSent || response.writeHead(599).end('404 page')),
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      );
    },
    { url: '/x', headers, method },
  );
}

const media = createMediaFiles({
  mediaDir,
  gate: { isPublic: async (mediaId) => mediaId === 'public1' || mediaId === 'originals' },
  isSignedIn: async (request) => request.headers.cookie === 'session',
  isHttps: true,
});

describe('media files', () => {
  it.each([
    ['a file that does not exist', 'public1/w960.0123abcdef.avif'],
    ['a file that is not public', 'draft01/w480.0123abcdef.avif'],
    ['an original', 'originals/w480.0123abcdef.avif'],
    ['a type that is no rendition', 'public1/w480.0123abcdef.svg'],
    ['a folder', 'public1/'],
    ['a way out', 'public1/../secret.0123abcdef.avif'],
    ['an encoded way out', 'public1/..%2fsecret.0123abcdef.avif'],
    ['an encoded name', 'public1/w480%2e0123abcdef.avif'],
    ['a deeper path', 'public1/x/w480.0123abcdef.avif'],
    ['NUL', 'public1/w480.0123abcdef.avif%00'],
  ])('%s is not found, with the same bytes', async (_, filePath) => {
    const { statusCode, body, headers } = await ask(media, filePath);
    expect([statusCode, body, headers['cache-control'], headers.etag]).toEqual([
      599,
      '404 page',
      undefined,
      undefined,
    ]);
  });

  it('a public file is served to everybody, inert', async () => {
    const { statusCode, body, headers } = await ask(media, 'public1/w480.0123abcdef.avif');
    expect([statusCode, body]).toEqual([200, 'picture of public1']);
    expect(headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  it('the newsroom sees the others, and no cache keeps them', async () => {
    const { statusCode, headers } = await ask(media, 'draft01/w480.0123abcdef.avif', { cookie: 'session' });
    expect([statusCode, headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect((await ask(media, 'originals/w480.0123abcdef.avif', { cookie: 'session' })).statusCode).toBe(599);
  });

  it('answers ranges, conditions and HEAD', async () => {
    const file = 'public1/w480.0123abcdef.avif';
    const part = await ask(media, file, { range: 'bytes=0-6' });
    expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([
      206,
      'picture',
      'bytes 0-6/18',
    ]);
    expect((await ask(media, file, { range: 'bytes=99-' })).statusCode).toBe(416);
    const head = await ask(media, file, {}, 'HEAD');
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', '18']);
    const again = await ask(media, file, { 'if-none-match': String(head.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('brand files', () => {
  const file = { path: '/brand/theme.1234abcd.css', contentType: 'text/css; charset=utf-8', body: css };

  it('come from memory, compressed and for ever; other names do not exist', async () => {
    const brand = await createBrandFiles([file], { isHttps: false });
    const { headers, rawPayload } = await ask(brand, 'theme.1234abcd.css', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(rawPayload).toString()).toBe(css);
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await ask(brand, 'theme.0000abcd.css')).statusCode).toBe(599);
  });
});

describe('files of the build', () => {
  const files = createStaticFiles({ root: path.join(root, 'static'), isHttps: false });

  it.each([
    '../secret.css',
    '..%2fsecret.css',
    'chunks/%zz.css',
    'chunks/a.css%00',
    'chunks',
    'chunks/',
    'chunks/b.css',
    '',
  ])('%s is not found', async (filePath) => {
    expect((await ask(files, filePath)).statusCode).toBe(599);
  });

  it.each([
    ['chunks/a.css', css, 'text/css; charset=utf-8'],
    ['chunks/%5B%5B...s%5D%5D/p.js', 'export {}', 'text/javascript; charset=utf-8'],
    ['f.woff2', 'font', 'font/woff2'],
  ])('%s is served, immutable', async (filePath, body, contentType) => {
    const { payload, headers } = await ask(files, filePath);
    expect([payload, headers['content-type'], headers['cache-control']]).toEqual([
      body,
      contentType,
      'public, max-age=31536000, immutable',
    ]);
  });
});
