import { describe, expect, it } from 'vitest';
import { itemObject, breadcrumbs, collectionPage, webSite } from '../../../src/metadata/schemaOrg';
import { contentItem, site } from '../../support/contentItem';

const url = 'https://nq57.example.gov.vn/tin-bai/cap-phep-xay-dung-truc-tuyen-k3v9x2ma';

describe('an article in schema.org', () => {
  it('has what a news article must say, with times in the zone of Vietnam', () => {
    expect(itemObject(contentItem(), site())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Cấp phép xây dựng trực tuyến toàn trình tại 34 tỉnh, thành phố',
      description: 'Người dân nộp hồ sơ tại nhà, theo dõi từng bước và nhận giấy phép bản điện tử.',
      datePublished: '2026-11-20T14:05:00+07:00',
      dateModified: '2026-11-20T16:20:00+07:00',
      author: { '@type': 'Person', name: 'Nguyễn Thị Đường' },
      inLanguage: 'vi',
      articleSection: 'Tin bài',
      keywords: ['cấp phép xây dựng', 'dịch vụ công'],
      mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    });
  });

  it('is published by a government organisation with its logo', () => {
    expect(itemObject(contentItem(), site()).publisher).toEqual({
      '@type': 'GovernmentOrganization',
      '@id': 'https://moc.example.gov.vn/#organization',
      name: 'Bộ Xây dựng',
      identifier: 'G17',
      url: 'https://moc.example.gov.vn/',
      email: 'banbientap@moc.example.gov.vn',
      logo: {
        '@type': 'ImageObject',
        url: 'https://nq57.example.gov.vn/brand/logo.0a1b2c3d.png',
        width: 512,
        height: 512,
      },
    });
  });

  it('shows its pictures with caption, credit and licence', () => {
    const mounted = site({ basePath: '/nq57' });
    expect(itemObject(contentItem(), mounted).image).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://nq57.example.gov.vn/nq57/media/0192a000-0000-7000-8000-000000000001/w1600.a1b2c3d4.jpg',
        contentUrl:
          'https://nq57.example.gov.vn/nq57/media/0192a000-0000-7000-8000-000000000001/w1600.a1b2c3d4.jpg',
        width: 1600,
        height: 1067,
        caption: 'Tỷ lệ hồ sơ trực tuyến 2024–2026.',
        creditText: 'Trung tâm CNTT',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        copyrightNotice: 'CC BY 4.0',
      },
    ]);
  });

  it('is about its topics, each with the address of its page', () => {
    expect(itemObject(contentItem(), site()).about).toEqual([
      {
        '@type': 'Thing',
        '@id': 'tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000b001',
        name: 'Chuyển đổi số',
        url: 'https://nq57.example.gov.vn/chu-de/chuyen-doi-so',
      },
    ]);
  });

  it('that was copied names what it is based on', () => {
    const source = { name: 'Báo Xây dựng', url: 'https://baoxaydung.example.vn/tin' };
    expect(itemObject(contentItem({ source, byline: undefined }), site())).toMatchObject({
      author: { '@type': 'Organization', name: 'Báo Xây dựng' },
      isBasedOn: {
        '@type': 'CreativeWork',
        url: 'https://baoxaydung.example.vn/tin',
        publisher: { '@type': 'Organization', name: 'Báo Xây dựng' },
      },
    });
  });

  it('never links to an address that runs script', () => {
    const source = { name: 'x', url: 'javascript:alert(1)' };
    expect(JSON.stringify(itemObject(contentItem({ source }), site()))).not.toContain('javascript:');
  });

  it('says what was corrected and when', () => {
    const corrections = [{ at: '2026-11-20T09:20:00.000Z', note: 'Sửa số liệu đoạn 2.' }];
    expect(itemObject(contentItem({ corrections }), site()).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Sửa số liệu đoạn 2.',
        datePublished: '2026-11-20T16:20:00+07:00',
      },
    ]);
  });

  it('marks parts made with AI so that machines can read it', () => {
    expect(itemObject(contentItem({ aiLabel: 'Ảnh tạo bằng AI.' }), site())).toMatchObject({
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
      usageInfo: { text: 'Ảnh tạo bằng AI.' },
    });
    expect(itemObject(contentItem(), site())).not.toHaveProperty('digitalSourceType');
  });
});

describe('pages in schema.org', () => {
  it('show the way to them in order', () => {
    const crumbs = [
      { name: 'Trang chủ', path: '/' },
      { name: 'Tin bài', path: '/tin-bai' },
    ];
    expect(breadcrumbs(crumbs, site({ basePath: '/nq57' })).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://nq57.example.gov.vn/nq57' },
      { '@type': 'ListItem', position: 2, name: 'Tin bài', item: 'https://nq57.example.gov.vn/nq57/tin-bai' },
    ]);
  });

  it('that are lists name their items in order and the website they are part of', () => {
    const list = { name: 'Tin bài', path: '/tin-bai', locale: 'vi', items: [contentItem()] } as const;
    const website = webSite({ name: 'Thực hiện Nghị quyết 57', locale: 'vi' }, site());
    expect(collectionPage(list, site())).toMatchObject({
      '@type': 'CollectionPage',
      url: 'https://nq57.example.gov.vn/tin-bai',
      isPartOf: { '@id': website['@id'] },
      mainEntity: { itemListElement: [{ '@type': 'ListItem', position: 1, url }] },
    });
  });
});
