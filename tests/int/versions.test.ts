import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { startCms, type Cms } from '../support/cms';
import {
  account,
  articleData,
  draftArticle,
  publishArticle,
  publishedArticle,
  refusal,
  rest,
  topic,
  type Account,
} from '../support/newsroom';

let cms: Cms;
let store: PublishedStore;
let topicId: string;
let contributor: Account;
let approver: Account;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
  contributor = await account(cms.payload, 'contributor');
  approver = await account(cms.payload, 'approver');
});

afterAll(async () => {
  await cms.stop();
});

async function versionsOf(id: string) {
  const { docs } = await cms.payload.findVersions({
    collection: 'news-articles',
    where: { parent: { equals: id } },
    sort: '-createdAt',
    pagination: false,
    limit: 0,
    locale: 'vi',
    overrideAccess: true,
  });
  return docs;
}

const draftOf = (id: string, locale: 'vi' | 'en' = 'vi') =>
  cms.payload.findByID({ collection: 'news-articles', id, draft: true, locale, overrideAccess: true });
const mainOf = (id: string, locale: 'vi' | 'en' = 'vi') =>
  cms.payload.findByID({ collection: 'news-articles', id, draft: false, locale, overrideAccess: true });

async function liveHeadline(
  shortId: string | null | undefined,
  locale: 'vi' | 'en' = 'vi',
): Promise<string | undefined> {
  const state = await store.find(locale, shortId ?? '');
  return state?.status === 'live' && 'headline' in state.content ? state.content.headline : undefined;
}

const saveDraft = (user: Account, id: string, body: object, query = '') =>
  rest(cms.payload, user, `/news-articles/${id}?draft=true&locale=vi${query}`, { method: 'PATCH', body });
const restore = (user: Account, version: string | undefined, query = '') =>
  rest(cms.payload, user, `/news-articles/versions/${version}${query}`, { method: 'POST' });

describe('autosave', () => {
  it('keeps one version of its own however often it saves', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản đã đăng' });
    const before = (await versionsOf(doc.id)).length;
    for (const headline of ['Tự lưu lần 1', 'Tự lưu lần 2', 'Tự lưu lần 3']) {
      expect((await saveDraft(approver, doc.id, { headline }, '&autosave=true')).status).toBe(200);
    }
    const versions = await versionsOf(doc.id);
    expect(versions).toHaveLength(before + 1);
    expect(versions[0]).toMatchObject({
      autosave: true,
      version: { headline: 'Tự lưu lần 3', _status: 'draft' },
    });
    expect(await liveHeadline(doc.shortId)).toBe('Bản đã đăng');
  });

  it('takes no number and changes nothing public', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const before = await store.lastSequence();
    await saveDraft(approver, doc.id, { headline: '', summary: '' }, '&autosave=true');
    expect(await store.lastSequence()).toBe(before);
    expect((await mainOf(doc.id)).headline).toBe(doc.headline);
  });

  it('keeps an incomplete article as a draft, and says why it cannot go out', async () => {
    const made = await rest(cms.payload, contributor, '/news-articles?draft=true&autosave=true&locale=vi', {
      method: 'POST',
      body: {},
    });
    expect(made.status).toBe(201);
    const id = made.body.doc?.id ?? '';
    const published = await rest(cms.payload, approver, `/news-articles/${id}?locale=vi`, {
      method: 'PATCH',
      body: { _status: 'published' },
    });
    expect(published.status).toBe(400);
    expect((await draftOf(id))._status).toBe('draft');
  });
});

describe('a published version', () => {
  it('survives every later draft', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản đăng phải còn' });
    for (let n = 1; n <= 12; n += 1) await saveDraft(approver, doc.id, { headline: `Nháp ${n}` });
    const published = (await versionsOf(doc.id)).filter(({ version }) => version._status === 'published');
    expect(published.map(({ version }) => version.headline)).toEqual(['Bản đăng phải còn']);
    const [row] = await store.rows(undefined).ofOrigin({ collection: 'news-articles', documentId: doc.id });
    expect(row?.origin.version).toBe(published[0]?.id);
    expect(await liveHeadline(doc.shortId)).toBe('Bản đăng phải còn');
  });

  it('is the newest published one after a correction', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Lần một' });
    await publishArticle(cms.payload, doc.id, { headline: 'Lần hai' });
    await saveDraft(approver, doc.id, { headline: 'Nháp sau lần hai' });
    const [row] = await store.rows(undefined).ofOrigin({ collection: 'news-articles', documentId: doc.id });
    const version = await cms.payload.findVersionByID({
      collection: 'news-articles',
      id: row?.origin.version ?? '',
      locale: 'vi',
      overrideAccess: true,
    });
    expect(version.version.headline).toBe('Lần hai');
  });
});

describe('restoring', () => {
  it('of a published version is refused where it would publish', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản cũ' });
    await publishArticle(cms.payload, doc.id, { headline: 'Bản mới' });
    const old = (await versionsOf(doc.id)).find(
      ({ version }) => version.headline === 'Bản cũ' && version._status === 'published',
    );
    const direct = cms.payload.restoreVersion({
      collection: 'news-articles',
      id: old?.id ?? '',
      overrideAccess: true,
    });
    await expect(direct).rejects.toMatchObject({
      status: 409,
      message:
        'Phiên bản cũ chỉ được khôi phục thành bản nháp. Chọn "Khôi phục thành bản nháp", xem lại rồi đăng.',
    });
    expect(await liveHeadline(doc.shortId)).toBe('Bản mới');
  });

  it.each(['', '?draft=true', '?draft=false'])(
    'makes a draft and leaves what is live alone (%s)',
    async (query) => {
      const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản cũ' });
      await publishArticle(cms.payload, doc.id, { headline: 'Bản mới' });
      const before = await store.lastSequence();
      const old = (await versionsOf(doc.id)).find(
        ({ version }) => version.headline === 'Bản cũ' && version._status === 'published',
      );
      const answer = await restore(approver, old?.id, query);
      expect(answer.status).toBe(200);
      expect(await draftOf(doc.id)).toMatchObject({ headline: 'Bản cũ', _status: 'draft' });
      expect(await mainOf(doc.id)).toMatchObject({ headline: 'Bản mới', _status: 'published' });
      expect(await liveHeadline(doc.shortId)).toBe('Bản mới');
      expect(await store.lastSequence()).toBe(before);
    },
  );

  it('then publishing puts the restored text out under the same identity and first date', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản cũ' });
    const published = await publishArticle(cms.payload, doc.id, { headline: 'Bản mới' });
    const old = (await versionsOf(doc.id)).find(
      ({ version }) => version.headline === 'Bản cũ' && version._status === 'published',
    );
    await restore(approver, old?.id);
    const answer = await rest(cms.payload, approver, `/news-articles/${doc.id}?locale=vi`, {
      method: 'PATCH',
      body: { _status: 'published' },
    });
    expect(answer.status).toBe(200);
    expect(await store.find('vi', doc.shortId ?? '')).toMatchObject({
      content: { headline: 'Bản cũ', id: doc.identifier, firstPublishedAt: published.firstPublishedAt },
    });
  });

  it('of a version from before the translation keeps the date of the translation', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Chưa có bản dịch' });
    const { headline, summary, body } = articleData({ headline: 'Translated' }, topicId);
    await publishArticle(cms.payload, doc.id, { headline, summary, body }, 'en');
    const first = await store.find('en', doc.shortId ?? '');
    const old = (await versionsOf(doc.id)).findLast(({ version }) => version._status === 'published');
    await restore(approver, old?.id);
    expect(await liveHeadline(doc.shortId, 'en')).toBe('Translated');
    await publishArticle(cms.payload, doc.id, { headline, summary, body }, 'en');
    const again = await store.find('en', doc.shortId ?? '');
    expect(first).toMatchObject({ status: 'live' });
    const dateOf = (state: typeof first) =>
      state?.status === 'live' && 'firstPublishedAt' in state.content ? state.content.firstPublishedAt : '?';
    expect(dateOf(again)).toBe(dateOf(first));
  });

  it('answers 403 to who may not write the article and 404 for no version', async () => {
    const doc = await draftArticle(cms.payload, { topicId });
    const [version] = await versionsOf(doc.id);
    expect((await restore(contributor, version?.id)).status).toBe(403);
    expect((await restore(approver, '01a1fdb2-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('two languages', () => {
  it('are drafted and published apart', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Tiếng Việt' });
    const { headline, summary, body } = articleData({ headline: 'English' }, topicId);
    await publishArticle(cms.payload, doc.id, { headline, summary, body }, 'en');
    await saveDraft(approver, doc.id, { headline: 'Nháp tiếng Việt' });
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { headline: 'English draft' },
      locale: 'en',
      draft: true,
      overrideAccess: true,
    });
    expect(await liveHeadline(doc.shortId)).toBe('Tiếng Việt');
    expect(await liveHeadline(doc.shortId, 'en')).toBe('English');
    expect((await draftOf(doc.id)).headline).toBe('Nháp tiếng Việt');
    expect((await draftOf(doc.id, 'en')).headline).toBe('English draft');
  });

  it('are not mixed up by a request that names none, or one the column does not have', async () => {
    const doc = await draftArticle(cms.payload, { topicId });
    const patch = (query: string, headline: string) =>
      rest(cms.payload, approver, `/news-articles/${doc.id}?${query}`, {
        method: 'PATCH',
        body: { headline },
      });
    const french = await patch('draft=true&locale=fr', 'En français');
    expect(french.status).toBe(400);
    expect(refusal(french)).toBe(
      'Chuyên mục không có ngôn ngữ này. Chọn tiếng Việt (locale=vi) hoặc tiếng Anh (locale=en).',
    );
    expect((await patch('draft=true', 'Không nói ngôn ngữ nào')).status).toBe(200);
    expect((await draftOf(doc.id)).headline).toBe('Không nói ngôn ngữ nào');
    expect((await draftOf(doc.id, 'en')).headline ?? null).toBeNull();
    const read = await rest(cms.payload, approver, `/news-articles/${doc.id}?draft=true`);
    expect(read.body.headline).toBe('Không nói ngôn ngữ nào');
  });

  it('do not publish together: the language has to be named', async () => {
    const doc = await draftArticle(cms.payload, { topicId });
    const answer = await rest(cms.payload, approver, `/news-articles/${doc.id}?locale=all`, {
      method: 'PATCH',
      body: { _status: 'published' },
    });
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toBe(
      'Chưa đăng được: hãy chọn một ngôn ngữ (locale=vi hoặc locale=en) rồi đăng.',
    );
    expect(await store.find('vi', doc.shortId ?? '')).toBeUndefined();
  });
});
