import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { canonicalOf, hrefLangs, readPageHead, type PageHead } from '../support/pageHead';
import { startReaderScene, type ReaderScene } from '../support/readerScene';
import { cleanUp } from '../support/server';

let scene: ReaderScene;

beforeAll(async () => {
  scene = await startReaderScene(inject('seededFolder'));
});

afterAll(() => cleanUp(scene.server));

const headOf = async (path: string): Promise<PageHead> =>
  readPageHead(await (await fetch(`${scene.server.origin}${path}`)).text());

describe('the head of a page', () => {
  it('names the language and the one address of the page', async () => {
    const { origin } = scene.server;
    const { paths } = scene;
    const vietnamese = ['/', '/tin-bai', paths.olderList, paths.article, paths.topic, '/feeds'];
    const english = ['/en', '/en/tin-bai', paths.englishArticle, '/en/chu-de/truyen-thong-so', '/en/feeds'];
    const titles: string[] = [];
    for (const path of [...vietnamese, ...english]) {
      const head = await headOf(path);
      expect(head.lang, path).toBe(english.includes(path) ? 'en' : 'vi');
      expect(canonicalOf(head), path).toEqual([`${origin}${path}`]);
      expect(head.meta.get('robots'), path).toBeUndefined();
      titles.push(head.title);
    }
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('keeps pages that are no content out of search engines', async () => {
    for (const path of ['/khong-co-trang-nay', scene.paths.withdrawn]) {
      const head = await headOf(path);
      expect(head.meta.get('robots'), path).toEqual(['noindex']);
      expect(canonicalOf(head), path).toEqual([]);
    }
  });

  it('pairs the languages both ways, with Vietnamese for everybody else', async () => {
    const { origin } = scene.server;
    const pairs = [
      ['/', '/en'],
      ['/tin-bai', '/en/tin-bai'],
      ['/chu-de/truyen-thong-so', '/en/chu-de/truyen-thong-so'],
      ['/feeds', '/en/feeds'],
      [scene.paths.article, scene.paths.englishArticle],
    ] as const;
    for (const [vi, en] of pairs) {
      const expected = { vi: `${origin}${vi}`, en: `${origin}${en}`, 'x-default': `${origin}${vi}` };
      expect(hrefLangs(await headOf(vi))).toEqual(expected);
      expect(hrefLangs(await headOf(en))).toEqual(expected);
    }
  });

  it('offers no other language for an article that has none', async () => {
    const rows = await scene.editor.all(
      'published-items',
      'where[kind][equals]=newsArticle&where[status][equals]=live',
    );
    const english = new Set(rows.filter(({ locale }) => locale === 'en').map(({ shortId }) => shortId));
    const alone = rows.find(({ shortId }) => !english.has(shortId));
    const head = await headOf(`/tin-bai/${String(alone?.slug)}-${String(alone?.shortId)}`);
    expect(canonicalOf(head)).toHaveLength(1);
    expect(hrefLangs(head)).toEqual({});
  });

  it('offers the feed of its list and of the column in every format', async () => {
    const { origin } = scene.server;
    const feedsOn = async (path: string) =>
      (await headOf(path)).links
        .filter(({ rel, type }) => rel === 'alternate' && type)
        .map(({ href }) => href);
    const formats = ['rss.xml', 'atom.xml', 'feed.json'];
    const all = formats.map((format) => `${origin}/feeds/all/${format}`);
    expect(await feedsOn('/')).toEqual(all);
    const ofTopic = formats.map((format) => `${origin}/feeds/chu-de/truyen-thong-so/${format}`);
    expect(await feedsOn(scene.paths.topic)).toEqual([...ofTopic, ...all]);
  });
});

const imageObject = z.object({
  '@type': z.literal('ImageObject'),
  url: z.url(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** What search engines ask of an article (schema.org NewsArticle). */
const newsArticle = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1).max(200),
  image: z.array(imageObject).min(1),
  datePublished: z.iso.datetime({ offset: true }),
  dateModified: z.iso.datetime({ offset: true }),
  author: z.object({
    '@type': z.enum(['Person', 'Organization', 'GovernmentOrganization']),
    name: z.string().min(1),
  }),
  publisher: z.object({
    name: z.string().min(1),
    url: z.url(),
    logo: imageObject.omit({ width: true, height: true }),
  }),
  mainEntityOfPage: z.object({ '@type': z.literal('WebPage'), '@id': z.url() }),
  inLanguage: z.enum(['vi', 'en']),
});

describe('an article describes itself', () => {
  it('as a schema.org NewsArticle and its way from home', async () => {
    for (const path of [scene.paths.article, scene.paths.englishArticle]) {
      const [article, crumbs] = (await headOf(path)).jsonLd;
      const parsed = newsArticle.parse(article);
      expect(parsed.mainEntityOfPage['@id']).toBe(`${scene.server.origin}${path}`);
      expect(article?.identifier).toBe(scene.article.identifier);
      expect(crumbs?.['@type']).toBe('BreadcrumbList');
      for (const { url } of parsed.image) {
        const file = await fetch(url, { method: 'HEAD' });
        expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      }
    }
  });

  it('in the six Dublin Core elements that agencies must give', async () => {
    const { meta } = await headOf(scene.paths.article);
    expect(meta.get('DC.title')).toEqual(['Bài có đủ bảng, bộ ảnh, trích dẫn và bài liên quan']);
    expect(meta.get('DC.creator')).toEqual(['Ban biên tập']);
    expect(meta.get('DC.subject')).toEqual(['Truyền thông số', 'chuyển đổi số', 'truyền thông']);
    expect(meta.get('DC.description')).toEqual([
      'Bài kiểm thử mọi thành phần mà tòa soạn đưa được vào nội dung.',
    ]);
    expect(meta.get('DC.date')?.[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
    expect(meta.get('DC.publisher')).toEqual(['Bộ Xây dựng']);
    expect(meta.get('DC.identifier')).toContain(scene.article.identifier);
  });

  it('in Open Graph, with a picture of the size that networks show', async () => {
    const { meta } = await headOf(scene.paths.englishArticle);
    const one = (name: string) => meta.get(name)?.join();
    expect(one('og:type')).toBe('article');
    expect(one('og:title')).toBe('An article with a table, a gallery, quotes and a related item');
    expect(one('og:url')).toBe(`${scene.server.origin}${scene.paths.englishArticle}`);
    expect(one('og:locale')).toBe('en_US');
    expect(one('og:locale:alternate')).toBe('vi_VN');
    expect([one('og:image:width'), one('og:image:height')]).toEqual(['1200', '630']);
    expect(one('og:image:alt')).not.toBe('');
    const image = await fetch(one('og:image') ?? '');
    expect(image.headers.get('content-type')).toBe(one('og:image:type'));
  });
});
