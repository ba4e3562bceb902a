import { describe, expect, it } from 'vitest';
import type { ContentOf } from '../../../src/content/contentItem';
import { itemObject } from '../../../src/metadata/schemaOrg';
import { contentItem, picture, site, text } from '../../support/contentItem';

const { details: _news, kind: _kind, ...common } = contentItem();

describe('an infographic in schema.org', () => {
  const item: ContentOf<'infographic'> = {
    ...common,
    kind: 'infographic',
    details: {
      pictures: [picture()],
      textAlternative: [{ type: 'paragraph', children: [text('Năm 2029 đạt 80%.')] }],
      data: [],
      dataSource: 'Kế hoạch của Bộ Xây dựng',
    },
  };

  it('is the picture itself, with its words and where its figures come from', () => {
    expect(itemObject(item, site())).toMatchObject({
      '@type': 'ImageObject',
      name: item.headline,
      headline: item.headline,
      contentUrl: 'https://nq57.example.gov.vn/media/0192a000-0000-7000-8000-000000000001/w1600.a1b2c3d4.jpg',
      encodingFormat: 'image/jpeg',
      width: 1600,
      height: 1067,
      text: 'Năm 2029 đạt 80%.',
      citation: 'Kế hoạch của Bộ Xây dựng',
      datePublished: '2026-11-20T14:05:00+07:00',
    });
  });

  it('of a chart is the drawing of the chart', () => {
    const file = { path: '/media/chart-1/wide.0a.svg', width: 720, height: 200, byteLength: 9 };
    const drawn = picture({ mediaId: 'chart-1' });
    const chart = {
      type: 'bar' as const,
      title: 'Lộ trình',
      categories: ['2027'],
      series: [{ name: 'Tỷ lệ', values: [50] }],
      description: 'Tăng dần',
      drawing: { wide: file, narrow: file, picture: drawn },
    };
    const details = { ...item.details, pictures: [], chart };
    expect(itemObject({ ...item, details }, site()).contentUrl).toBe(
      'https://nq57.example.gov.vn/media/chart-1/w1600.a1b2c3d4.jpg',
    );
  });
});

describe('an e-magazine in schema.org', () => {
  it('is an article in chapters with its films and who made it', () => {
    const film = {
      fileId: 'film0001',
      role: 'attachment' as const,
      path: '/media/film0001/phim.0a1b2c.mp4',
      contentType: 'video/mp4',
      byteLength: 1000,
      title: 'Thử tải cầu',
    };
    const item: ContentOf<'eMagazine'> = {
      ...common,
      kind: 'eMagazine',
      details: {
        cover: {},
        scenes: [
          { type: 'chapter', number: 1, title: 'Trên giá sách' },
          { type: 'video', file: film, captions: [], transcript: [] },
        ],
        credits: [{ role: 'Nội dung', names: 'Ban Biên tập' }],
      },
    };
    expect(itemObject(item, site())).toMatchObject({
      '@type': 'Article',
      hasPart: [{ '@type': 'CreativeWork', name: 'Trên giá sách' }],
      associatedMedia: [
        {
          '@type': 'VideoObject',
          name: 'Thử tải cầu',
          contentUrl: 'https://nq57.example.gov.vn/media/film0001/phim.0a1b2c.mp4',
          inLanguage: 'vi',
        },
      ],
      creditText: 'Nội dung: Ban Biên tập',
    });
  });
});
