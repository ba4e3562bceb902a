import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import { createPreviews } from '../../src/adapters/payload/previews';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import type { ItemKind } from '../../src/content/kinds';
import type { Locale } from '../../src/content/locales';
import type { Role } from '../../src/editorial/permissions';
import { startCms, type Cms } from '../support/cms';
import { account, draftArticle, password, publishArticle, topic, unit } from '../support/newsroom';
import { draftEMagazine, draftInfographic } from '../support/visualKinds';

let cms: Cms;
let store: PublishedStore;
let topicId: string;
let preview: ReturnType<typeof createPreviews>;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
  preview = createPreviews(cms.payload, ({ headers }) => new Headers(headers as Record<string, string>));
});

afterAll(async () => {
  await cms.stop();
});

const asking = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;
const nobody = asking({});

async function signedIn(role: Role, unitId?: string, language?: Locale): Promise<IncomingMessage> {
  const { email } = await account(cms.payload, role, unitId);
  const { token } = await cms.payload.login({ collection: 'users', data: { email, password } });
  return asking({ authorization: `JWT ${token}`, cookie: `payload-lng=${language ?? 'vi'}` });
}

const at = (kind: ItemKind, documentId: string, locale: Locale = 'vi') => ({ kind, documentId, locale });

describe('a preview', () => {
  it('shows an editor the newest draft, and nobody else', async () => {
    const draft = await draftInfographic(cms.payload, topicId, { headline: 'Bản nháp chưa ai thấy' });
    const found = await preview(await signedIn('editor'), at('infographic', draft.id));
    expect(found?.item).toMatchObject({ kind: 'infographic', headline: 'Bản nháp chưa ai thấy' });
    expect(found?.issues).toEqual([]);
    expect(found?.editPath).toBe(`/admin/collections/infographics/${draft.id}?locale=vi`);
    expect(await preview(nobody, at('infographic', draft.id))).toBeUndefined();
    expect(await preview(asking({ authorization: 'JWT x' }), at('infographic', draft.id))).toBeUndefined();
  });

  it('draws the charts of a draft, and keeps their files from the public', async () => {
    const draft = await draftInfographic(cms.payload, topicId);
    const found = await preview(await signedIn('editor'), at('infographic', draft.id));
    const item = found?.item;
    const mediaId = item?.kind === 'infographic' && item.details.chart?.drawing?.picture.mediaId;
    expect(mediaId).toMatch(/^chart-/);
    expect(await store.isMediaPublic(String(mediaId))).toBe(false);
  });

  it('leaves what is published as it is', async () => {
    const { id, shortId } = await draftArticle(cms.payload, { topicId, headline: 'Đã đăng' });
    await publishArticle(cms.payload, id);
    const data = { headline: 'Đang sửa' };
    const common = { collection: 'news-articles', locale: 'vi', draft: true, overrideAccess: true } as const;
    await cms.payload.update({ ...common, id, data });
    const before = await store.lastSequence();
    expect((await preview(await signedIn('editor'), at('newsArticle', id)))?.item.headline).toBe('Đang sửa');
    expect(await store.lastSequence()).toBe(before);
    expect(await store.find('vi', shortId ?? '')).toMatchObject({ content: { headline: 'Đã đăng' } });
  });

  it('names what is missing in the language of the person', async () => {
    const { id } = await draftEMagazine(cms.payload, topicId);
    await cms.payload.update({
      collection: 'e-magazines',
      id,
      locale: 'vi',
      draft: true,
      overrideAccess: true,
      data: { scenes: [], summary: '' },
    });
    const vietnamese = await preview(await signedIn('editor'), at('eMagazine', id));
    expect(vietnamese?.issues).toEqual([
      'Chưa đăng được: chưa có sa-pô. Điền ô “Sa-pô” bằng một, hai câu nêu ý chính.',
      'Chưa đăng được: e-magazine chưa có cảnh nào có chữ. Thêm ít nhất một khối “Đoạn văn” ở ô “Các cảnh”.',
    ]);
    const english = await preview(await signedIn('editor', undefined, 'en'), at('eMagazine', id));
    expect(english?.issues[0]).toContain('Cannot be published yet');
  });

  it('is for those who may read the draft: a contributor sees none of another unit', async () => {
    const [own, other] = [(await unit(cms.payload)).id, (await unit(cms.payload)).id];
    const mine = await draftArticle(cms.payload, { topicId, unit: own });
    const theirs = await draftArticle(cms.payload, { topicId, unit: other });
    const contributor = await signedIn('contributor', own);
    expect(await preview(contributor, at('newsArticle', mine.id))).toBeDefined();
    expect(await preview(contributor, at('newsArticle', theirs.id))).toBeUndefined();
  });

  it('is of a document that exists, in a language of the agency', async () => {
    const editor = await signedIn('editor');
    const { id } = await draftArticle(cms.payload, { topicId });
    expect(await preview(editor, at('newsArticle', '0192a000-0000-7000-8000-00000000ffff'))).toBeUndefined();
    expect(await preview(editor, at('infographic', id))).toBeUndefined();
    expect((await preview(editor, at('newsArticle', id, 'en')))?.item).toMatchObject({
      locale: 'en',
      headline: '',
    });
  });
});
