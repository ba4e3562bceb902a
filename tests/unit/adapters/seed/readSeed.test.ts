import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../../src/adapters/seed/readSeed';
import { SeedError } from '../../../../src/adapters/seed/seedError';
import { article, seedFolder } from './seedFolder';

async function issuesOf(changes: Record<string, string | undefined>): Promise<string[]> {
  const seedDir = await seedFolder(changes);
  const error: unknown = await readSeed(seedDir, 'co-quan').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedError)) throw new Error('no SeedError was thrown', { cause: error });
  return error.message.split('\n');
}

describe('a seed', () => {
  it('is read with its articles oldest first, translations with their originals', async () => {
    const seedDir = await seedFolder();
    const seed = await readSeed(seedDir, 'co-quan');
    expect(seed.items.map(({ key }) => key)).toEqual(['bai-hai', 'bai-mot']);
    expect(seed.items[0]).toMatchObject({ keywords: [], english: undefined });
    expect(seed.items[1]).toMatchObject({
      file: 'seed/co-quan/news/01-bai-mot.md',
      key: 'bai-mot',
      kind: { folder: 'news' },
      own: { genre: 'news' },
      headline: 'Bài bai-mot',
      summary: 'Tóm tắt.',
      source: { name: 'Kế hoạch', url: 'https://example.org/ke-hoach' },
      picture: 'hinh',
      topics: ['chu-de'],
      unit: 'don-vi',
      audiences: ['nguoi-dan'],
      keywords: [],
      publishedAt: '2026-02-01T08:00:00+07:00',
      texts: new Map([['body', { markdown: '\nNội dung.\n', firstLine: 13 }]]),
      english: {
        file: 'seed/co-quan/news/01-bai-mot.en.md',
        headline: 'First',
        summary: 'In short.',
        keywords: ['one'],
        texts: new Map([['body', { markdown: '\nSee [two](item:bai-hai).\n', firstLine: 6 }]]),
      },
    });
    expect(seed.pictures.map((picture) => picture.path)).toEqual([
      path.join(seedDir, 'co-quan', 'pictures', 'hinh.webp'),
    ]);
    expect(seed.site.lead).toBe('bai-hai');
  });

  it('may have lines that end as on Windows', async () => {
    const text = article({ key: 'bai-hai' }).replaceAll('\n', '\r\n');
    const seed = await readSeed(await seedFolder({ 'news/02-bai-hai.md': text }), 'co-quan');
    expect(seed.items.map(({ key }) => key)).toEqual(['bai-hai', 'bai-mot']);
  });

  it.each([
    [
      'a list that lacks a translation',
      { 'topics.yaml': '- { slug: chu-de, name: { vi: Tên }, description: { vi: Tên, en: Name } }' },
      ['seed/co-quan/topics.yaml, 0.name.en: Đầu vào không hợp lệ: mong đợi string, nhận được undefined'],
    ],
    [
      'YAML that cannot be parsed',
      { 'units.yaml': '- slug: "don-vi' },
      ['seed/co-quan/units.yaml, dòng 1: YAML chưa đúng (MISSING_CHAR)'],
    ],
    [
      'front matter that cannot be parsed',
      { 'news/02-bai-hai.md': '---\nkey: bai-hai\nheadline: "mở\n---\n\nNội dung.' },
      ['seed/co-quan/news/02-bai-hai.md, dòng 3: YAML chưa đúng (MISSING_CHAR)'],
    ],
    [
      'an article without front matter',
      { 'news/02-bai-hai.md': 'Nội dung.' },
      ['seed/co-quan/news/02-bai-hai.md: thiếu phần khai báo giữa hai dòng --- ở đầu tệp'],
    ],
    ['a file that is not there', { 'site.yaml': undefined }, ['seed/co-quan/site.yaml: không đọc được tệp']],
    [
      'a picture that was not drawn',
      { 'pictures/hinh.webp': undefined },
      ['seed/co-quan/pictures/hinh.webp: có trong pictures.yaml nhưng chưa có tệp ảnh'],
    ],
    [
      'a time without its zone',
      { 'news/02-bai-hai.md': article({ key: 'bai-hai', publishedAt: '2026-01-01T08:00:00' }) },
      ['seed/co-quan/news/02-bai-hai.md, publishedAt: phải có dạng 2026-01-12T08:00:00+07:00'],
    ],
    [
      'names that lead nowhere',
      {
        'news/02-bai-hai.md': article({ key: 'bai-hai', picture: 'la', unit: 'la', topics: '[chu-de, la]' }),
      },
      [
        'seed/co-quan/news/02-bai-hai.md: không có ảnh nào tên "la" trong pictures.yaml',
        'seed/co-quan/news/02-bai-hai.md: không có chủ đề "la" trong topics.yaml',
        'seed/co-quan/news/02-bai-hai.md: không có đơn vị "la" trong units.yaml',
      ],
    ],
    [
      'a lead that is no article',
      { 'site.yaml': 'title: &w { vi: a, en: a }\ntagline: *w\nintroduction: *w\nlead: la\n' },
      ['seed/co-quan/site.yaml, lead: không có bài nào mang khóa "la"'],
    ],
    [
      'a body that links to no article, by the line of the file',
      { 'news/02-bai-hai.md': article({ key: 'bai-hai' }, 'Đoạn một.\n\nXem [bài](item:la).\n') },
      ['seed/co-quan/news/02-bai-hai.md, dòng 16: không có bài nào mang khóa "la"'],
    ],
    [
      'an English body that shows no known picture',
      { 'news/01-bai-mot.en.md': '---\nheadline: First\nsummary: Short.\n---\n\n![a](la)\n' },
      ['seed/co-quan/news/01-bai-mot.en.md, dòng 6: không có ảnh nào tên "la" trong pictures.yaml'],
    ],
    [
      'an empty body',
      { 'news/02-bai-hai.md': article({ key: 'bai-hai' }, '\n') },
      ['seed/co-quan/news/02-bai-hai.md: thiếu nội dung bài'],
    ],
    [
      'a translation of nothing',
      { 'news/03-la.en.md': '---\nheadline: First\nsummary: Short.\n---\n\nText.\n' },
      ['seed/co-quan/news/03-la.en.md: bản tiếng Anh không có bài tiếng Việt cùng tên'],
    ],
    [
      'a key that is not the name of its file',
      { 'news/03-bai-ba.md': article({ key: 'bai-bon' }) },
      ['seed/co-quan/news/03-bai-ba.md, key: tên tệp phải là <số>-bai-bon.md'],
    ],
    [
      'a key and a headline used twice',
      { 'news/03-bai-hai.md': article({ key: 'bai-hai' }) },
      [
        'seed/co-quan/news/03-bai-hai.md, key: "bai-hai" đã dùng ở bài khác',
        'seed/co-quan/news/03-bai-hai.md, headline: "Bài bai-hai" đã dùng ở bài khác',
      ],
    ],
  ])('is refused for %s', async (_, changes, issues) => {
    expect(await issuesOf(changes)).toEqual(issues);
  });

  it('names every wrong file in one run', async () => {
    const issues = await issuesOf({
      'site.yaml': 'title: Tên',
      'units.yaml': undefined,
      'news/01-bai-mot.md': article({ key: 'bai-mot', genre: 'tin', topics: '[]', secret: 'x' }),
    });
    expect(issues.map((issue) => issue.slice(0, issue.indexOf(':')))).toEqual([
      'seed/co-quan/units.yaml',
      'seed/co-quan/site.yaml, title',
      'seed/co-quan/site.yaml, tagline',
      'seed/co-quan/site.yaml, introduction',
      'seed/co-quan/site.yaml, lead',
      'seed/co-quan/news/01-bai-mot.md, topics',
      'seed/co-quan/news/01-bai-mot.md, genre',
      'seed/co-quan/news/01-bai-mot.md',
    ]);
  });
});
