import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSeeded, loadSeed } from '../../../../src/adapters/seed/loadSeed';
import { FakePayload } from './fakePayload';
import { seedFolder } from './seedFolder';

const silent = () => undefined;

async function load(
  payload: FakePayload,
  seedDir: string,
  onProgress: (...step: unknown[]) => void = silent,
) {
  return loadSeed(payload.asPayload(), { seedDir, agency: 'co-quan', onProgress });
}

async function messageOf(loading: Promise<unknown>): Promise<string> {
  return loading.then(
    () => 'loaded',
    (error: unknown) => (error as Error).message,
  );
}

const allCalls = [
  'create units vi',
  'update units en',
  'create topics vi',
  'update topics en',
  'create media vi',
  'update media en',
  'draft news-articles vi',
  'draft news-articles vi',
  'publish news-articles vi Bài bai-hai',
  'publish news-articles vi Bài bai-mot',
  'publish news-articles en First',
  'update site en',
  'update site vi',
];

describe('loading a seed', () => {
  it('makes what articles need first, publishes the oldest article first and ends with the site', async () => {
    const payload = new FakePayload();
    const counts = await load(payload, await seedFolder());
    expect(payload.calls).toEqual(allCalls);
    expect(counts).toEqual({ units: 1, topics: 1, pictures: 1, files: 0, items: 2, translations: 1 });
  });

  it('gives an article everything its file says, in both languages, with the time of its first publication', async () => {
    const payload = new FakePayload();
    await load(payload, await seedFolder());
    const [, article] = payload.in('news-articles');
    expect(article).toMatchObject({
      shared: {
        genre: 'news',
        leadPicture: 'media-1',
        topics: ['topics-1'],
        audiences: ['nguoi-dan'],
        unit: 'units-1',
        _status: 'published',
      },
      byLocale: {
        vi: {
          headline: 'Bài bai-mot',
          summary: 'Tóm tắt.',
          source: { name: 'Kế hoạch', url: 'https://example.org/ke-hoach' },
          firstPublishedAt: '2026-02-01T01:00:00.000Z',
        },
        en: {
          headline: 'First',
          summary: 'In short.',
          keywords: ['one'],
          source: { name: 'Kế hoạch', url: 'https://example.org/ke-hoach' },
          firstPublishedAt: '2026-02-01T01:00:00.000Z',
        },
      },
    });
  });

  it('links articles by the ids of their drafts', async () => {
    const payload = new FakePayload();
    await load(payload, await seedFolder());
    const [older, newer] = payload.in('news-articles');
    expect(older?.byLocale.vi?.headline).toBe('Bài bai-hai');
    const body = JSON.stringify(newer?.byLocale.en?.body);
    expect(body).toContain(`"doc":{"relationTo":"news-articles","value":"${older?.id}"}`);
    const lead = { relationTo: 'news-articles', value: older?.id };
    expect(payload.site.vi).toEqual({ title: 'Tên', tagline: 'Tên', introduction: 'Tên', lead });
    expect(payload.site.en).toMatchObject({ title: 'Name', lead });
  });

  it('takes a picture from its file, with words in both languages', async () => {
    const payload = new FakePayload();
    const seedDir = await seedFolder();
    await load(payload, seedDir);
    expect(payload.in('media')).toEqual([
      {
        id: 'media-1',
        collection: 'media',
        shared: {
          credit: 'Ban biên tập',
          license: 'CC BY 4.0',
          filename: 'hinh.webp',
          filePath: path.join(seedDir, 'co-quan', 'pictures', 'hinh.webp'),
        },
        byLocale: { vi: { alt: 'Tên', caption: 'Tên' }, en: { alt: 'Name', caption: 'Name' } },
      },
    ]);
  });

  it('tells how far it is after every file', async () => {
    const steps: unknown[] = [];
    await load(new FakePayload(), await seedFolder(), (...step) => steps.push(step));
    expect(steps).toEqual([
      [1, 6, 'units.yaml'],
      [2, 6, 'topics.yaml'],
      [3, 6, 'pictures/hinh.webp'],
      [4, 6, 'news/02-bai-hai.md'],
      [5, 6, 'news/01-bai-mot.md'],
      [6, 6, 'site.yaml'],
    ]);
  });

  it('writes nothing when the seed itself is wrong', async () => {
    const payload = new FakePayload();
    const message = await messageOf(load(payload, await seedFolder({ 'units.yaml': undefined })));
    expect(message).toBe('seed/co-quan/units.yaml: không đọc được tệp');
    expect(payload.documents).toEqual([]);
  });

  it.each([
    ['create media vi', 'seed/co-quan/pictures/hinh.webp: đĩa đầy'],
    ['draft news-articles vi', 'seed/co-quan/news/02-bai-hai.md: đĩa đầy'],
    ['publish news-articles en First', 'seed/co-quan/news/01-bai-mot.en.md: đĩa đầy'],
    ['update site vi', 'seed/co-quan/site.yaml: đĩa đầy'],
  ])('that fails at "%s" names the file', async (call, message) => {
    const payload = new FakePayload();
    payload.failure = { call, error: new Error('đĩa đầy') };
    expect(await messageOf(load(payload, await seedFolder()))).toBe(message);
  });

  it('that is refused by the rules of publication says why, field by field', async () => {
    const payload = new FakePayload();
    const data = { errors: [{ path: 'topics', message: 'Chọn chủ đề.' }] };
    const error = Object.assign(new Error('The following field is invalid: topics'), { data });
    payload.failure = { call: 'publish news-articles vi Bài bai-mot', error };
    expect(await messageOf(load(payload, await seedFolder()))).toBe(
      'seed/co-quan/news/01-bai-mot.md: topics: Chọn chủ đề.',
    );
  });
});

describe('a newsroom', () => {
  it('counts as seeded only when a load came to its end', async () => {
    const payload = new FakePayload();
    expect(await isSeeded(payload.asPayload())).toBe(false);
    payload.failure = { call: 'update site vi', error: new Error('dừng') };
    await messageOf(load(payload, await seedFolder()));
    expect(await isSeeded(payload.asPayload())).toBe(false);
    payload.failure = undefined;
    await load(payload, await seedFolder());
    expect(await isSeeded(payload.asPayload())).toBe(true);
  });

  it.each(allCalls)('is completed, not doubled, by a second load after one stopped at "%s"', async (call) => {
    const payload = new FakePayload();
    const seedDir = await seedFolder();
    payload.failure = { call, error: new Error('dừng') };
    expect(await messageOf(load(payload, seedDir))).toMatch(/: dừng$/);
    payload.failure = undefined;
    await load(payload, seedDir);
    expect(payload.documents.map(({ id }) => id)).toEqual([
      'units-1',
      'topics-1',
      'media-1',
      'news-articles-1',
      'news-articles-2',
    ]);
    const publications = payload.calls.filter((made) => made.startsWith('publish'));
    expect(publications).toEqual(allCalls.filter((made) => made.startsWith('publish')));
    expect(payload.documents.map(({ byLocale }) => Object.keys(byLocale))).toEqual([
      ['vi', 'en'],
      ['vi', 'en'],
      ['vi', 'en'],
      ['vi'],
      ['vi', 'en'],
    ]);
  });
});
