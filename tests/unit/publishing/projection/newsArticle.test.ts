import { describe, expect, it } from 'vitest';
import { projectKind } from '../../../../src/publishing/projection/kinds';
import type { ItemSource } from '../../../../src/publishing/projection/sources';
import { lexical, media, paragraph, references, text } from './lexical';

function article(more: Partial<ItemSource> = {}): ItemSource {
  return {
    identifier: 'tag:moc.gov.vn,2026:one',
    shortId: 'ab12cd34',
    locale: 'vi',
    slug: 'bo-xay-dung-hop',
    headline: 'Bộ Xây dựng họp',
    summary: 'Tóm tắt',
    fields: { genre: 'news', body: lexical(paragraph(text('Nội dung'))) },
    taskIds: [],
    topicIds: [],
    audiences: ['nguoi-dan'],
    keywords: [],
    firstPublishedAt: '2026-11-20T07:05:00.000Z',
    modifiedAt: '2026-11-20T09:20:00.000Z',
    corrections: [],
    ...more,
  };
}

const known = references({
  topicIds: new Map([
    ['1', 'tag:moc.gov.vn,2026:t1'],
    ['2', 'tag:moc.gov.vn,2026:t2'],
  ]),
  unitIds: new Map([['7', 'tag:moc.gov.vn,2026:u7']]),
});

const project = (more: Partial<ItemSource> = {}) => projectKind('newsArticle', article(more), known);

describe('projectNewsArticle', () => {
  it.each([
    ['firstPublishedAt', ''],
    ['modifiedAt', 'soon'],
  ] as const)('throws on %s %j, which is no time', (name, time) => {
    expect(() => project({ [name]: time })).toThrow(RangeError);
  });

  it('leaves out what is empty, so that it equals its own JSON', () => {
    const item = project({
      byline: ' ',
      source: { name: ' ', url: '' },
      aiLabel: '',
      keywords: [' '],
      unitId: '99',
      leadPictureId: '99',
    });
    expect(item).toStrictEqual({
      kind: 'newsArticle',
      id: 'tag:moc.gov.vn,2026:one',
      shortId: 'ab12cd34',
      locale: 'vi',
      slug: 'bo-xay-dung-hop',
      details: { genre: 'news' },
      headline: 'Bộ Xây dựng họp',
      summary: 'Tóm tắt',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung', marks: [] }] }],
      topicIds: [],
      audiences: ['nguoi-dan'],
      keywords: [],
      tasks: [],
      firstPublishedAt: '2026-11-20T07:05:00.000Z',
      modifiedAt: '2026-11-20T09:20:00.000Z',
      corrections: [],
    });
    expect(JSON.parse(JSON.stringify(item))).toStrictEqual(item);
  });

  it('leaves out topics that are not published and names each of the others once', () => {
    expect(project({ topicIds: ['2', '99', '1', '2'] }).topicIds).toEqual([
      'tag:moc.gov.vn,2026:t2',
      'tag:moc.gov.vn,2026:t1',
    ]);
  });

  it('names the unit by its public id', () => {
    expect(project({ unitId: '7' }).unitId).toBe('tag:moc.gov.vn,2026:u7');
  });

  it('makes headline and summary one clean line with bound words', () => {
    const item = project({ headline: ' Nghị  quyết\n57\u0000 ', summary: 'Ngày 18/5'.normalize('NFD') });
    expect(item.headline).toBe('Nghị\u00a0quyết\u00a057');
    expect(item.summary).toBe('Ngày\u00a018/5');
  });

  it('cleans every other text', () => {
    const item = project({
      byline: ' An\u0007 Bình ',
      source: { name: ' Bộ  Xây dựng\u000c', url: ' https://moc.gov.vn\u0000 ' },
      keywords: [' số ', 'số', 'khoa học'.normalize('NFD')],
      aiLabel: ' Có dùng AI ',
      audiences: ['can-bo', 'can-bo'],
    });
    expect(item.byline).toBe('An Bình');
    expect(item.source).toEqual({ name: 'Bộ Xây dựng', url: 'https://moc.gov.vn' });
    expect(item.keywords).toEqual(['số', 'khoa học']);
    expect(item.aiLabel).toBe('Có dùng AI');
    expect(item.audiences).toEqual(['can-bo']);
  });

  it('keeps a source that has an address but no name, for the requirements to name', () => {
    expect(project({ source: { url: 'https://moc.gov.vn' } }).source).toEqual({
      name: '',
      url: 'https://moc.gov.vn',
    });
    expect(project({ source: { name: 'Bộ' } }).source).toStrictEqual({ name: 'Bộ' });
  });

  it('gives times in UTC', () => {
    const item = project({
      firstPublishedAt: '2026-11-20T14:05:00+07:00',
      modifiedAt: '2026-11-20T16:20:00+07:00',
      corrections: [
        { at: '2026-11-20T16:20:00+07:00', note: ' Sửa ngày ' },
        { at: '2026-11-20T16:20:00+07:00', note: ' ' },
      ],
    });
    expect(item.firstPublishedAt).toBe('2026-11-20T07:05:00.000Z');
    expect(item.modifiedAt).toBe('2026-11-20T09:20:00.000Z');
    expect(item.corrections).toEqual([{ at: '2026-11-20T09:20:00.000Z', note: 'Sửa ngày' }]);
  });

  it('carries the lead picture with its public id, words and renditions', () => {
    const rendition = {
      name: 'w480',
      path: '/media/p/w480.0a.webp',
      contentType: 'image/webp',
      width: 480,
      height: 320,
      byteLength: 9,
    } as const;
    const lead = media('1', {
      alt: ' Sơ đồ ',
      caption: 'Năm 2030',
      credit: '',
      license: 'CC BY 4.0',
      renditions: [rendition],
    });
    const item = projectKind(
      'newsArticle',
      article({ leadPictureId: '1' }),
      references({ media: new Map([['1', lead]]) }),
    );
    expect(item.leadPicture).toStrictEqual({
      mediaId: 'public-1',
      alt: 'Sơ đồ',
      caption: 'Năm\u00a02030',
      license: 'CC BY 4.0',
      width: 1600,
      height: 1067,
      renditions: [rendition],
    });
  });
});
