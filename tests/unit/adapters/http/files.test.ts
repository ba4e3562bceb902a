import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import inject from 'light-my-request';
import { afterAll, describe, expect, it } from 'vitest';
import { createBrandFiles } from '../../../../src/adapters/http/brandFiles';
import { createEmbedFiles } from '../../../../src/adapters/http/embedFiles';
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
writeFileSync(path.join(mediaDir, 'public1', 'w480.0123abcdef.html'), '<p>');
writeFileSync(path.join(mediaDir, 'secret.0123abcdef.avif'), 'outside');
writeFileSync(path.join(root, 'static/chunks/a.css'), css);
writeFileSync(path.join(root, 'static/chunks/[[...s]]/p.js'), 'export {}');
writeFileSync(path.join(root, 'static/f.woff2'), 'font');
writeFileSync(path.join(root, 'secret.css'), 'outside');
mkdirSync(path.join(root, 'embed'));
writeFileSync(path.join(root, 'embed/nq57-items.js'), 'customElements');
writeFileSync(path.join(root, 'embed/nq57-items.js.map'), '{}');
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
  titleOf: async (fileId) => (fileId === 'public1' ? 'Sổ tay: đi chợ/4.0 "mới"' : undefined),
  isHttps: true,
});

describe('media files', () => {
  it.each([
    ['a file that does not exist', 'public1/w960.0123abcdef.avif'],
    ['a file that is not public', 'draft01/w480.0123abcdef.avif'],
    ['an original', 'originals/w480.0123abcdef.avif'],
    ['a type that is not taken', 'public1/w480.0123abcdef.html'],
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

describe('files that are no pictures', () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));
  for (const folder of ['public1', 'public2', 'draft01', 'incoming']) {
    mkdirSync(path.join(mediaDir, folder), { recursive: true });
    for (const extension of [
      'mp4',
      'webm',
      'mp3',
      'm4a',
      'ogg',
      'pdf',
      'docx',
      'pptx',
      'xlsx',
      'epub',
      'vtt',
    ]) {
      writeFileSync(path.join(mediaDir, folder, `name.0123abcdef.${extension}`), bytes);
    }
  }

  it.each([
    ['mp4', 'video/mp4'],
    ['webm', 'video/webm'],
    ['mp3', 'audio/mpeg'],
    ['m4a', 'audio/mp4'],
    ['ogg', 'audio/ogg'],
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['epub', 'application/epub+zip'],
    ['vtt', 'text/vtt; charset=utf-8'],
  ])('have their type: %s', async (extension, contentType) => {
    const { statusCode, headers, rawPayload } = await ask(media, `public1/name.0123abcdef.${extension}`);
    expect([statusCode, headers['content-type'], headers.etag]).toEqual([200, contentType, '"0123abcdef"']);
    expect(headers['content-length']).toBe('1000');
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(rawPayload.equals(bytes)).toBe(true);
  });

  it.each([
    ['draft01/name.0123abcdef.mp4', 'only the newsroom uses it'],
    ['incoming/name.0123abcdef.mp4', 'it waits to be examined'],
  ])('%s is not found: %s', async (file) => {
    expect((await ask(media, file)).statusCode).toBe(599);
  });

  it.each([
    ['bytes=0-99', 206, 'bytes 0-99/1000', 0, 100],
    ['bytes=900-', 206, 'bytes 900-999/1000', 900, 1000],
    ['bytes=-10', 206, 'bytes 990-999/1000', 990, 1000],
    ['bytes=990-2000', 206, 'bytes 990-999/1000', 990, 1000],
    ['bytes=1000-', 416, 'bytes */1000', 0, 0],
    ['lines=1-2', 200, undefined, 0, 1000],
  ])('answer the range %s with %i', async (range, status, contentRange, start, end) => {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await ask(media, 'public1/name.0123abcdef.mp4', { range }, method);
      expect([answer.statusCode, answer.headers['content-range']]).toEqual([status, contentRange]);
      expect(answer.headers['content-length']).toBe(String(end - start));
      const body = method === 'HEAD' ? Buffer.alloc(0) : bytes.subarray(start, end);
      expect(answer.rawPayload.equals(body)).toBe(true);
    }
  });

  it('go on where a download stopped only while they are the same', async () => {
    const ask100 = (ifRange: string) =>
      ask(media, 'public1/name.0123abcdef.mp3', { range: 'bytes=100-', 'if-range': ifRange });
    expect((await ask100('"0123abcdef"')).statusCode).toBe(206);
    expect((await ask100('"ffffffffff"')).statusCode).toBe(200);
  });

  it('are not sent again to who has them', async () => {
    const file = 'public1/name.0123abcdef.mp3';
    expect((await ask(media, file, { 'if-none-match': '"0123abcdef"' })).statusCode).toBe(304);
  });

  it('are saved under the name that readers know; a PDF opens in the browser', async () => {
    const pdf = await ask(media, 'public1/name.0123abcdef.pdf');
    expect(pdf.headers['content-disposition']).toBe(
      `inline; filename="so-tay-di-cho-4-0-moi.pdf"; filename*=UTF-8''${encodeURIComponent('Sổ tay đi chợ 4.0 mới.pdf')}`,
    );
    const book = await ask(media, 'public1/name.0123abcdef.epub');
    expect(book.headers['content-disposition']).toMatch(
      /^attachment; filename="so-tay-di-cho-4-0-moi\.epub";/,
    );
    const nameless = await ask(media, 'draft01/name.0123abcdef.docx', { cookie: 'session' });
    expect(nameless.headers['content-disposition']).toBe('attachment; filename="tai-lieu.docx"');
    expect((await ask(media, 'public1/name.0123abcdef.mp4')).headers['content-disposition']).toBeUndefined();
  });

  it('of captions are for our own pages', async () => {
    const { headers } = await ask(media, 'public1/name.0123abcdef.vtt');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
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

describe('files for portals of others', () => {
  it('may be loaded by any site and are asked for again within the hour', async () => {
    const files = await createEmbedFiles({ root: path.join(root, 'embed'), isHttps: false });
    const { payload, headers } = await ask(files, 'nq57-items.js');
    expect(payload).toBe('customElements');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect((await ask(files, 'nq57-items.js', { 'if-none-match': String(headers.etag) })).statusCode).toBe(
      304,
    );
  });

  it('are the scripts and styles of the build, and nothing else', async () => {
    const files = await createEmbedFiles({ root: path.join(root, 'embed'), isHttps: false });
    for (const name of ['../secret.css', 'nq57-items.js.map', 'nq57-items', ''])
      expect((await ask(files, name)).statusCode, name).toBe(599);
  });
});
