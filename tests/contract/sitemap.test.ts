import { describe, expect, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { z } from 'zod';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex, sitemapUrl } from '../../src/metadata/sitemap';
import { contentItem, picture, site } from '../support/contentItem';

/** Sitemap protocol 0.9 with the image, news and hreflang extensions, as search engines read them. */
const location = z.url().startsWith('https://nq57.example.gov.vn/');
const time = z.iso.datetime();

const urlset = z.strictObject({
  urlset: z.strictObject({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    '@xmlns:xhtml': z.literal('http://www.w3.org/1999/xhtml'),
    '@xmlns:image': z.literal('http://www.google.com/schemas/sitemap-image/1.1'),
    '@xmlns:video': z.literal('http://www.google.com/schemas/sitemap-video/1.1'),
    url: z.strictObject({
      loc: location,
      lastmod: time,
      'xhtml:link': z.array(
        z.strictObject({
          '@rel': z.literal('alternate'),
          '@hreflang': z.enum(['vi', 'en', 'x-default']),
          '@href': location,
        }),
      ),
      'image:image': z.array(z.strictObject({ 'image:loc': location })),
    }),
  }),
});

const newsUrlset = z.strictObject({
  urlset: z.strictObject({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    '@xmlns:news': z.literal('http://www.google.com/schemas/sitemap-news/0.9'),
    url: z.strictObject({
      loc: location,
      'news:news': z.strictObject({
        'news:publication': z.strictObject({
          'news:name': z.string(),
          'news:language': z.enum(['vi', 'en']),
        }),
        'news:publication_date': time,
        'news:title': z.string(),
      }),
    }),
  }),
});

const index = z.strictObject({
  sitemapindex: z.strictObject({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    sitemap: z.strictObject({ loc: location, lastmod: time }),
  }),
});

function read(xml: string): unknown {
  return convert(xml, { format: 'object' });
}

describe('sitemaps keep the shape that search engines read', () => {
  it('for pages with languages and pictures', () => {
    const item = contentItem({ body: [{ type: 'picture', picture: picture({ mediaId: 'm2' }) }] });
    const translations = [
      { locale: 'vi', path: '/tin-bai/a-k3v9x2ma' },
      { locale: 'en', path: '/en/tin-bai/b-k3v9x2ma' },
    ] as const;
    const { url } = urlset.parse(
      read(renderSitemap([sitemapUrl(item, site(), translations)], site())),
    ).urlset;
    expect(url['xhtml:link'].map((link) => link['@hreflang'])).toEqual(['vi', 'en', 'x-default']);
    expect(url['image:image']).toHaveLength(2);
  });

  it('for news', () => {
    const publication = { vi: 'Thực hiện Nghị quyết 57', en: 'Resolution 57' };
    const items = [contentItem()];
    const xml = renderNewsSitemap({ items, publication, now: '2026-11-21T00:00:00.000Z' }, site());
    expect(newsUrlset.parse(read(xml)).urlset.url['news:news']['news:title']).toBe(contentItem().headline);
  });

  it('for the index', () => {
    const files = [{ path: '/sitemap-vi-1.xml', lastModified: '2026-11-20T09:20:00.000Z' }];
    const { loc } = index.parse(read(renderSitemapIndex(files, site()))).sitemapindex.sitemap;
    expect(loc).toBe('https://nq57.example.gov.vn/sitemap-vi-1.xml');
  });
});
