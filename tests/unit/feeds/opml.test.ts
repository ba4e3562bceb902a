import { parseOpml } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderOpml } from '../../../src/feeds/opml';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { site } from '../../support/contentItem';
import { rootOf } from '../../support/wellFormed';

const feeds = [
  { title: 'Toàn bộ', xmlPath: '/feeds/all/rss.xml', htmlPath: '/' },
  { title: 'R&D "số"', xmlPath: '/feeds/chu-de/rd/rss.xml', htmlPath: '/chu-de/rd' },
];

describe('OPML', () => {
  it('lists every feed with absolute addresses', () => {
    const document = renderOpml({
      site: site({ basePath: '/nq57' }),
      locale: 'vi',
      title: 'Thực hiện Nghị quyết 57',
      modified: '2026-11-20T09:20:00.000Z',
      feeds,
    });
    const opml = parseOpml(document);
    expect(opml.head?.title).toBe('Nguồn tin chuyên mục “Thực hiện Nghị quyết 57” – Bộ Xây dựng');
    expect(opml.head?.dateModified).toBe('Fri, 20 Nov 2026 09:20:00 GMT');
    expect(
      opml.body?.outlines?.map(({ type, text, xmlUrl, htmlUrl }) => ({ type, text, xmlUrl, htmlUrl })),
    ).toEqual([
      {
        type: 'rss',
        text: 'Toàn bộ',
        xmlUrl: 'https://nq57.example.gov.vn/nq57/feeds/all/rss.xml',
        htmlUrl: 'https://nq57.example.gov.vn/nq57',
      },
      {
        type: 'rss',
        text: 'R&D "số"',
        xmlUrl: 'https://nq57.example.gov.vn/nq57/feeds/chu-de/rd/rss.xml',
        htmlUrl: 'https://nq57.example.gov.vn/nq57/chu-de/rd',
      },
    ]);
  });

  it.each(hostileTexts)('survives $name', ({ headline }) => {
    const outline = { title: headline, xmlPath: '/feeds/all/rss.xml', htmlPath: '/' };
    expect(rootOf(renderOpml({ site: site(), locale: 'vi', title: headline, feeds: [outline] }))).toBe(
      'opml',
    );
  });
});
