import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ValidationError } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import { repair } from '../../src/adapters/payload/repair';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { bodyText } from '../../src/content/bodyText';
import type { ProjectedOf } from '../../src/content/contentItem';
import { startCms, type Cms } from '../support/cms';
import { picture, topic } from '../support/newsroom';
import { draftEMagazine, draftInfographic, figures, words } from '../support/visualKinds';

let cms: Cms;
let store: PublishedStore;
let topicId: string;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
});

afterAll(async () => {
  await cms.stop();
});

type VisualCollection = 'infographics' | 'e-magazines';

const publish = (collection: VisualCollection, id: string, data: object = {}) =>
  cms.payload.update({
    collection,
    id,
    data: { ...data, _status: 'published' },
    locale: 'vi',
    overrideAccess: true,
  });

async function live<K extends 'infographic' | 'eMagazine'>(
  kind: K,
  doc: { shortId?: string | null },
): Promise<ProjectedOf<K>> {
  const state = await store.find('vi', doc.shortId ?? '');
  if (state?.status !== 'live' || state.content.kind !== kind) throw new Error('The item is not live.');
  return state.content as unknown as ProjectedOf<K>;
}

/** What the editor reads when publishing is refused, by field. */
async function refusals(promise: Promise<unknown>): Promise<Record<string, string>> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('data' in error)) throw new Error('Nothing was refused.');
  const { errors } = (error as ValidationError).data;
  return Object.fromEntries(errors.map(({ path: field, message }) => [field, message]));
}

const fileOf = (publicPath: string) => path.join(cms.mediaDir, publicPath.replace(/^\/media\//, ''));

describe('an infographic', () => {
  it('drawn from its table is out with drawing, words and figures, and its files are public', async () => {
    const doc = await publish('infographics', (await draftInfographic(cms.payload, topicId)).id);
    const { details, body, leadPicture } = await live('infographic', doc);
    expect(details.chart).toMatchObject({
      categories: ['2027–2028', '2029'],
      series: [{ name: 'Tỷ lệ', values: [50, 80] }],
      source: 'Kế hoạch của Bộ Xây dựng, tháng\u00a012/2025',
    });
    const drawing = details.chart?.drawing;
    if (!drawing) throw new Error('The chart was not drawn.');
    for (const { path: file, byteLength } of [drawing.wide, drawing.narrow, ...drawing.picture.renditions]) {
      expect((await readFile(fileOf(file))).byteLength).toBe(byteLength);
    }
    expect(await readFile(fileOf(drawing.wide.path), 'utf8')).toContain(
      '<title>Nhiệm vụ được truyền thông</title>',
    );
    expect(await store.isMediaPublic(drawing.picture.mediaId)).toBe(true);
    expect(leadPicture?.mediaId).toBe(drawing.picture.mediaId);
    expect(bodyText(body)).toContain('Tỷ lệ nhiệm vụ được truyền thông\nChặng Tỷ lệ\n2027–2028 50%');
  });

  it('shows the pictures of the language it is published in', async () => {
    const [vi, en] = [await picture(cms.payload), await picture(cms.payload)];
    const { id, shortId } = await draftInfographic(cms.payload, topicId, { pictures: [vi.id], chart: {} });
    await publish('infographics', id);
    await cms.payload.update({
      collection: 'media',
      id: en.id,
      locale: 'en',
      overrideAccess: true,
      data: { alt: 'Stairs from 50% to 100%' },
    });
    await cms.payload.update({
      collection: 'infographics',
      id,
      locale: 'en',
      overrideAccess: true,
      data: {
        headline: 'The road to 2030',
        summary: 'From half to all.',
        pictures: [en.id],
        data: figures() as never,
        textAlternative: words('At least half by 2028.') as never,
        dataSource: 'Plan of the ministry',
        _status: 'published',
      },
    });
    const english = await store.find('en', shortId ?? '');
    const vietnamese = await live('infographic', { shortId });
    expect(vietnamese.details.pictures.map(({ mediaId }) => mediaId)).toEqual([vi.mediaId]);
    expect(english).toMatchObject({ content: { details: { pictures: [{ mediaId: en.mediaId }] } } });
  });

  it('is refused without picture, words, figures and source, each with what to do', async () => {
    const draft = await draftInfographic(cms.payload, topicId, {
      chart: {},
      data: null,
      textAlternative: null,
      dataSource: '',
    });
    expect(await refusals(publish('infographics', draft.id))).toEqual({
      pictures:
        'Chưa đăng được: infographic chưa có hình. Chọn hình ở ô “Hình infographic” hoặc chọn kiểu ở phần “Biểu đồ vẽ từ bảng số liệu”.',
      data: 'Chưa đăng được: infographic chưa có bảng số liệu. Dán bảng vào ô “Bảng số liệu”.',
      textAlternative:
        'Chưa đăng được: infographic chưa có phần chữ cho người không nhìn thấy hình. Viết vào ô “Nội dung dạng chữ”.',
      dataSource: 'Chưa đăng được: infographic chưa ghi số liệu lấy từ đâu. Điền ô “Nguồn số liệu”.',
    });
    expect(await store.find('vi', draft.shortId ?? '')).toBeUndefined();
  });

  it('is refused with a word where a figure should be, named to the editor', async () => {
    const draft = await draftInfographic(cms.payload, topicId, {
      data: figures(['2030', 'tất cả']) as never,
    });
    const { data } = await refusals(publish('infographics', draft.id));
    expect(data).toContain('có ô “tất cả” không phải là số');
  });

  it('keeps its drawing while its chart stays the same, and gets another with another figure', async () => {
    const { id } = await draftInfographic(cms.payload, topicId);
    const first = await live('infographic', await publish('infographics', id));
    const second = await live('infographic', await publish('infographics', id, { headline: 'Tiêu đề mới' }));
    const third = await live(
      'infographic',
      await publish('infographics', id, { data: figures(['2030', '100%']) as never }),
    );
    expect(second.details.chart?.drawing).toEqual(first.details.chart?.drawing);
    expect(third.details.chart?.drawing?.wide.path).not.toBe(first.details.chart?.drawing?.wide.path);
    const old = first.details.chart?.drawing?.picture.mediaId ?? '';
    expect(await store.isMediaPublic(old)).toBe(false);
  });
});

describe('an e-magazine', () => {
  it('is out with its scenes in order, chapters numbered, and complete as an article', async () => {
    const [before, after] = [await picture(cms.payload, 'Trước'), await picture(cms.payload, 'Sau')];
    const draft = await draftEMagazine(cms.payload, topicId, [
      { blockType: 'quote', words: 'Lấy công nghệ làm công cụ.', attribution: 'Kế hoạch của Bộ' },
      {
        blockType: 'chart',
        chartType: 'line',
        title: 'Lộ trình',
        unit: '%',
        description: 'Tăng dần.',
        data: figures(),
      },
      {
        blockType: 'timeline',
        events: [
          { time: '2026', title: 'Mạng lưới' },
          { time: '2030', title: 'Tất cả', text: 'Trừ bí mật nhà nước.' },
        ],
      },
      { blockType: 'beforeAfter', before: before.id, after: after.id, caption: 'Một con đường' },
    ]);
    const { details, body } = await live('eMagazine', await publish('e-magazines', draft.id));
    expect(details.scenes.map((scene) => scene.type)).toEqual([
      'chapter',
      'text',
      'numbers',
      'chapter',
      'quote',
      'chart',
      'timeline',
      'beforeAfter',
    ]);
    expect(details.scenes.flatMap((scene) => (scene.type === 'chapter' ? [scene.number] : []))).toEqual([
      1, 2,
    ]);
    expect(details.cover.picture?.alt).toBe('Bìa: cầu dây văng trên nền lưới bản vẽ');
    const article = bodyText(body).split('\n');
    expect(article.slice(0, 4)).toEqual([
      '1. Trên giá sách',
      'Mở đầu',
      'Báo cáo nằm yên.',
      '50% nhiệm vụ được kể (Năm 2027–2028)',
    ]);
    expect(article).toContain('2029 80%');
    expect(article).toContain('2030: Tất cả. Trừ bí mật nhà nước.');
    expect(article.at(-1)).toBe('Nội dung Ban Biên tập');
  });

  it('is refused without cover and text, and with a diagram that has no words', async () => {
    const diagram = await picture(cms.payload, 'Sơ đồ');
    const draft = await draftEMagazine(cms.payload, topicId);
    const scenes = [
      { blockType: 'chapter', title: 'Một' },
      { blockType: 'diagram', picture: diagram.id },
    ] as never;
    const found = await refusals(publish('e-magazines', draft.id, { leadPicture: null, scenes }));
    expect(found.coverPicture).toContain('e-magazine chưa có bìa');
    expect(found.scenes).toContain('chưa có cảnh nào có chữ');
    expect(found['scenes.1.explanation']).toContain('sơ đồ ở cảnh thứ 2 chưa có lời');
  });
});

describe('what is out', () => {
  it('is projected the same again', async () => {
    const { checked, differences } = await repair(cms.payload, { mend: false });
    expect(checked).toBeGreaterThan(4);
    expect(differences).toEqual([]);
  });
});
