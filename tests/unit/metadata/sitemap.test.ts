import { describe, expect, it } from 'vitest';
import {
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
  sitemapUrl,
} from '../../../src/metadata/sitemap';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { contentItem, site } from '../../support/contentItem';
import { rootOf } from '../../support/wellFormed';

const publication = { vi: 'Thực hiện Nghị quyết 57', en: 'Resolution 57' };
const now = '2026-11-22T07:05:00.000Z';

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
}

function news(...items: ReturnType<typeof contentItem>[]): string {
  return renderNewsSitemap({ items, publication, now }, site());
}

describe('the news sitemap', () => {
  it('holds the items of the last two days, newest first', () => {
    const at = (shortId: string, firstPublishedAt: string) => contentItem({ shortId, firstPublishedAt });
    const xml = news(
      at('oldenogh', '2026-11-20T07:05:00.000Z'),
      at('tooold00', '2026-11-20T07:04:59.999Z'),
      at('newest00', '2026-11-22T07:00:00.000Z'),
    );
    expect(locations(xml).map((location) => location.slice(-8))).toEqual(['newest00', 'oldenogh']);
  });

  it('holds at most 1,000 items', () => {
    const items = Array.from({ length: 1_001 }, () => contentItem());
    expect(locations(news(...items))).toHaveLength(1_000);
  });

  it('names publication, language, date and title of an item', () => {
    const xml = news(contentItem({ headline: 'R&D < 2%' }));
    expect(xml).toContain('<news:name>Thực hiện Nghị quyết 57</news:name>');
    expect(xml).toContain('<news:language>vi</news:language>');
    expect(xml).toContain('<news:publication_date>2026-11-20T07:05:00.000Z</news:publication_date>');
    expect(xml).toContain('<news:title>R&amp;D &lt; 2%</news:title>');
  });

  it.each(hostileTexts)('survives $name', ({ headline }) => {
    expect(rootOf(news(contentItem({ headline })))).toBe('urlset');
  });
});

describe('a sitemap', () => {
  it('pairs the languages of a page both ways', () => {
    const translations = [
      { locale: 'vi', path: '/tin-bai/a-k3v9x2ma' },
      { locale: 'en', path: '/en/tin-bai/b-k3v9x2ma' },
    ] as const;
    const xml = renderSitemap(
      translations.map(({ path }) => ({ path, translations })),
      site(),
    );
    const both = (hreflang: string) => xml.split(`hreflang="${hreflang}"`).length - 1;
    expect([both('vi'), both('en'), both('x-default')]).toEqual([2, 2, 2]);
  });

  it('lists an item with the time it changed and its pictures, all absolute', () => {
    const mounted = site({ basePath: '/nq57' });
    const xml = renderSitemap([sitemapUrl(contentItem(), mounted)], mounted);
    expect(locations(xml)).toEqual([
      'https://nq57.example.gov.vn/nq57/tin-bai/cap-phep-xay-dung-truc-tuyen-k3v9x2ma',
    ]);
    expect(xml).toContain('<lastmod>2026-11-20T09:20:00.000Z</lastmod>');
    expect(xml).toContain(
      '<image:loc>https://nq57.example.gov.vn/nq57/media/0192a000-0000-7000-8000-000000000001/w1600.a1b2c3d4.jpg</image:loc>',
    );
  });

  it('index names the files and when they changed', () => {
    const files = [
      { path: '/sitemap-vi-1.xml', lastModified: '2026-11-20T09:20:00.000Z' },
      { path: '/sitemap-news.xml' },
    ];
    const xml = renderSitemapIndex(files, site());
    expect(locations(xml)).toEqual([
      'https://nq57.example.gov.vn/sitemap-vi-1.xml',
      'https://nq57.example.gov.vn/sitemap-news.xml',
    ]);
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  });
});
