import { describe, expect, it } from 'vitest';
import { dublinCore } from '../../../src/metadata/dublinCore';
import { licenceUrl } from '../../../src/metadata/licence';
import { canonicalLink, feedDiscoveryLinks, languageLinks } from '../../../src/metadata/links';
import { articleOpenGraph, pageOpenGraph, type MetaTag } from '../../../src/metadata/openGraph';
import { contentItem, site } from '../../support/contentItem';

const mounted = site({ basePath: '/nq57' });

function values(tags: readonly MetaTag[], name: string): string[] {
  return tags.filter((tag) => tag.name === name).map(({ content }) => content);
}

describe('Dublin Core', () => {
  it.each(['DC.title', 'DC.creator', 'DC.date', 'DC.description', 'DC.publisher', 'DC.identifier'])(
    'always has the required element %s (TT 24/2011/TT-BTTTT, Đ.4)',
    (name) => {
      const bare = contentItem({ byline: undefined, topics: [], keywords: [], leadPicture: undefined });
      const [element] = dublinCore(bare, site()).filter((one) => one.name === name);
      expect(element?.content).toMatch(/\S/);
    },
  );

  it('gives the date in the zone of Vietnam', () => {
    expect(dublinCore(contentItem(), site())).toContainEqual({
      name: 'DC.date',
      content: '2026-11-20T14:05:00+07:00',
    });
  });

  it('lists topics and keywords as subjects, each once', () => {
    const item = contentItem({ keywords: ['Chuyển đổi số', 'đất đai'] });
    const subjects = dublinCore(item, site()).filter(({ name }) => name === 'DC.subject');
    expect(subjects.map(({ content }) => content)).toEqual(['Chuyển đổi số', 'đất đai']);
  });

  it('names source, creator and rights of a copy after its source', () => {
    const source = { name: 'Báo Xây dựng', url: 'https://baoxaydung.example.vn/tin' };
    const elements = dublinCore(contentItem({ byline: undefined, source }), site());
    const contents = (wanted: string) =>
      elements.filter(({ name }) => name === wanted).map(({ content }) => content);
    expect(contents('DC.source')).toEqual(['Báo Xây dựng', 'https://baoxaydung.example.vn/tin']);
    expect(contents('DC.creator')).toEqual(['Báo Xây dựng']);
    expect(contents('DC.publisher')).toEqual(['Bộ Xây dựng']);
    expect(contents('DC.rights')).toEqual(['Bản quyền thuộc Báo Xây dựng. Ghi rõ nguồn khi phát hành lại.']);
  });
});

describe('Open Graph', () => {
  const tags = articleOpenGraph(contentItem(), mounted, {
    siteName: 'Thực hiện Nghị quyết 57',
    otherLocales: ['en'],
  });

  it('shares the picture cut for sharing, with size and text alternative', () => {
    expect(values(tags, 'og:image')).toEqual([
      'https://nq57.example.gov.vn/nq57/media/0192a000-0000-7000-8000-000000000001/share.a1b2c3d4.jpg',
    ]);
    expect(values(tags, 'og:image:width')).toEqual(['1200']);
    expect(values(tags, 'og:image:alt')).toEqual(['Biểu đồ cột tỷ lệ hồ sơ trực tuyến qua ba năm']);
    expect(values(tags, 'twitter:card')).toEqual(['summary_large_image']);
  });

  it('says that it is an article, from when, about what and in which languages', () => {
    expect(values(tags, 'og:type')).toEqual(['article']);
    expect(values(tags, 'article:published_time')).toEqual(['2026-11-20T14:05:00+07:00']);
    expect(values(tags, 'article:tag')).toEqual(['Chuyển đổi số', 'cấp phép xây dựng', 'dịch vụ công']);
    expect(values(tags, 'og:locale')).toEqual(['vi_VN']);
    expect(values(tags, 'og:locale:alternate')).toEqual(['en_US']);
  });

  it('uses property for Open Graph and name for cards', () => {
    const attributes = new Set(tags.map(({ attribute, name }) => `${attribute} ${name.split(':')[0]}`));
    expect([...attributes]).toEqual(['property og', 'property article', 'name twitter']);
  });

  it('of a page without picture asks for a small card', () => {
    const page = {
      title: 'Tin bài',
      description: '',
      path: '/tin-bai',
      locale: 'vi',
      siteName: 'Cột',
    } as const;
    expect(values(pageOpenGraph(page, mounted), 'twitter:card')).toEqual(['summary']);
    expect(values(pageOpenGraph(page, mounted), 'og:url')).toEqual([
      'https://nq57.example.gov.vn/nq57/tin-bai',
    ]);
  });
});

describe('links in the head', () => {
  it('name one canonical address', () => {
    expect(canonicalLink(mounted, '/')).toEqual({
      rel: 'canonical',
      href: 'https://nq57.example.gov.vn/nq57',
    });
  });

  it('name every language, and Vietnamese for everybody else', () => {
    const translations = [
      { locale: 'en', path: '/en/tin-bai/a-abcd1234' },
      { locale: 'vi', path: '/tin-bai/b-abcd1234' },
    ] as const;
    expect(languageLinks(site(), translations).map(({ hrefLang, href }) => [hrefLang, href])).toEqual([
      ['en', 'https://nq57.example.gov.vn/en/tin-bai/a-abcd1234'],
      ['vi', 'https://nq57.example.gov.vn/tin-bai/b-abcd1234'],
      ['x-default', 'https://nq57.example.gov.vn/tin-bai/b-abcd1234'],
    ]);
  });

  it('say nothing of languages for a page in one', () => {
    expect(languageLinks(site(), [{ locale: 'vi', path: '/' }])).toEqual([]);
  });

  it('let readers find each feed in each format', () => {
    const formats = [
      { name: 'rss.xml', mediaType: 'application/rss+xml' },
      { name: 'feed.json', mediaType: 'application/feed+json' },
    ];
    const feeds = [{ scope: { type: 'topic', slug: 'chuyen-doi-so' }, title: 'Chuyển đổi số' }] as const;
    expect(feedDiscoveryLinks(mounted, 'en', feeds, () => formats)).toEqual([
      {
        rel: 'alternate',
        type: 'application/rss+xml',
        title: 'Chuyển đổi số',
        href: 'https://nq57.example.gov.vn/nq57/en/feeds/chu-de/chuyen-doi-so/rss.xml',
      },
      {
        rel: 'alternate',
        type: 'application/feed+json',
        title: 'Chuyển đổi số',
        href: 'https://nq57.example.gov.vn/nq57/en/feeds/chu-de/chuyen-doi-so/feed.json',
      },
    ]);
  });
});

describe('the address of a licence', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
    ['Được phép sử dụng', undefined],
    ['CC0 1.0', undefined],
  ])('of "%s" is %s', (name, url) => {
    expect(licenceUrl(name)).toBe(url);
  });
});
