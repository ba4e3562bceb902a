import type { RequestListener } from 'node:http';
import { inject } from 'light-my-request';
import { describe, expect, it } from 'vitest';
import { createPreviewPages } from '../../../../src/adapters/http/previewPages';
import type { Preview } from '../../../../src/delivery/pageScope';
import { currentPreview, withPageScope } from '../../../../src/delivery/pageScope';
import { createReader } from '../../../../src/delivery/publishedReader';
import type { SiteText } from '../../../../src/content/contentItem';
import { MemoryStore, projectedItem } from '../../delivery/publishedRows';

const preview: Preview = {
  item: projectedItem({ headline: 'Bản nháp' }),
  issues: ['Chưa đăng được: …'],
  editPath: '/admin/collections/news-articles/x?locale=vi',
};
const address = { kind: 'newsArticle', locale: 'vi', documentId: 'x' } as const;

function ask(found: Preview | undefined, method: 'GET' | 'HEAD' = 'GET') {
  const rendered: string[] = [];
  const pages = createPreviewPages({
    find: async () => found,
    render: async (path, { item }) => {
      rendered.push(path);
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      return { status: 200, headers, body: Buffer.from(`<h1>${item.headline}</h1>`), tags: [], frames: [] };
    },
    isHttps: true,
  });
  const listener: RequestListener = (request, response) => {
    void pages(request, response, address).then((isSent) => {
      if (!isSent) response.writeHead(404).end('nothing');
    });
  };
  return inject(listener, { method, url: '/xem-truoc/tin-bai/x' }).then((answer) => ({ answer, rendered }));
}

describe('the page of a preview', () => {
  it('is the page of the item, kept by no cache and shown to no search engine', async () => {
    const { answer, rendered } = await ask(preview);
    expect(rendered).toEqual(['/vi/tin-bai/aaaaaaaa']);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('<h1>Bản nháp</h1>');
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      vary: 'cookie',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    expect(answer.headers.etag).toBeUndefined();
  });

  it('has a head without body for HEAD', async () => {
    const { answer } = await ask(preview, 'HEAD');
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength('<h1>Bản nháp</h1>')));
  });

  it('is not rendered for who may not see the draft', async () => {
    const { answer, rendered } = await ask(undefined);
    expect([answer.statusCode, rendered]).toEqual([404, []]);
  });
});

describe('what a page reads', () => {
  const reader = createReader(new MemoryStore(), {
    now: () => '2026-11-20T00:00:00.000Z',
    siteTextFallback: (locale): SiteText => ({
      kind: 'site',
      id: 'tag:x,2026:site',
      shortId: 'site0001',
      locale,
      slug: 'site',
      title: 'Thực hiện Nghị quyết 57',
      tagline: '',
      introduction: '',
      homeSections: [],
    }),
  });
  const read = () => reader.item('vi', 'aaaaaaaa');

  it('is the draft inside its preview, and never outside', async () => {
    const { result } = await withPageScope(read, preview);
    expect(result?.headline).toBe('Bản nháp');
    expect((await withPageScope(read)).result).toBeUndefined();
    expect(await read()).toBeUndefined();
    expect(currentPreview()).toBeUndefined();
  });

  it('is nothing of the draft in another language', async () => {
    const { result } = await withPageScope(() => reader.item('en', 'aaaaaaaa'), preview);
    expect(result).toBeUndefined();
  });
});
