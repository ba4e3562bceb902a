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
let approver: Account;
let editor: Account;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
  approver = await account(cms.payload, 'approver');
  editor = await account(cms.payload, 'editor');
});

afterAll(async () => {
  await cms.stop();
});

const withdraw = (user: Account | undefined, id: string, body: object, language?: 'vi' | 'en') =>
  rest(cms.payload, user, `/news-articles/${id}/withdraw`, { method: 'POST', body, language });
const find = (shortId: string | null | undefined, locale: 'vi' | 'en' = 'vi') =>
  store.find(locale, shortId ?? '');
const mainOf = (id: string) =>
  cms.payload.findByID({ collection: 'news-articles', id, locale: 'vi', overrideAccess: true });

async function bilingual() {
  const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bài hai thứ tiếng' });
  const { headline, summary, body } = articleData({ headline: 'In two languages' }, topicId);
  return publishArticle(cms.payload, doc.id, { headline, summary, body }, 'en');
}

describe('a withdrawal that is not allowed', () => {
  it.each([
    ['without a mode', {}],
    ['with an unknown mode', { mode: 'xoa' }],
    ['with a notice without a reason', { mode: 'notice' }],
    ['with a notice whose reason is blank', { mode: 'notice', reason: '  \n ' }],
    ['with a redirect to nowhere', { mode: 'redirected' }],
    ['with a redirect that is a script', { mode: 'redirected', redirectTo: 'javascript:alert(1)' }],
    [
      'with a redirect to another host without protocol',
      { mode: 'redirected', redirectTo: '//khac.example.com/bai' },
    ],
    ['with a redirect by backslashes', { mode: 'redirected', redirectTo: '/\\khac.example.com/bai' }],
    ['with a redirect to data', { mode: 'redirected', redirectTo: 'data:text/html,x' }],
    ['with a redirect that breaks the header', { mode: 'redirected', redirectTo: '/bai\r\nSet-Cookie: x=1' }],
    ['in a language the column does not have', { mode: 'gone', locale: 'fr' }],
  ])('is refused %s, and the article stays', async (_, body) => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const answer = await withdraw(approver, doc.id, body);
    expect(answer.status).toBe(400);
    expect(refusal(answer)?.length).toBeGreaterThan(20);
    expect(await find(doc.shortId)).toMatchObject({ status: 'live' });
    expect((await mainOf(doc.id))._status).toBe('published');
  });

  it('is refused to who may not withdraw, and to nobody at all', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    expect((await withdraw(editor, doc.id, { mode: 'gone' })).status).toBe(403);
    expect((await withdraw(undefined, doc.id, { mode: 'gone' })).status).toBe(403);
    expect(await find(doc.shortId)).toMatchObject({ status: 'live' });
  });

  it('does not happen by the way: a plain save over a newer draft is refused', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    await rest(cms.payload, editor, `/news-articles/${doc.id}?draft=true&locale=vi`, {
      method: 'PATCH',
      body: { headline: 'Nháp mới' },
    });
    const plain = await rest(cms.payload, approver, `/news-articles/${doc.id}?locale=vi`, {
      method: 'PATCH',
      body: { summary: 'Lưu thẳng' },
    });
    expect(plain.status).toBe(409);
    expect(refusal(plain)).toBe(
      'Chưa lưu: bài đang đăng có bản nháp mới hơn. Hãy lưu nháp (draft=true), đăng (_status=published) hoặc gỡ bài.',
    );
    expect(await find(doc.shortId)).toMatchObject({ status: 'live' });
    expect(await mainOf(doc.id)).toMatchObject({ _status: 'published', summary: doc.summary });
  });

  it('says so when the body is no JSON', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const form = new FormData();
    form.set('mode', 'gone');
    const answer = await rest(cms.payload, approver, `/news-articles/${doc.id}/withdraw`, {
      method: 'POST',
      form,
    });
    expect(answer.status).toBe(400);
    expect(await find(doc.shortId)).toMatchObject({ status: 'live' });
  });

  it('says that nothing is out: a draft, a second time, a document that does not exist', async () => {
    const draft = await draftArticle(cms.payload, { topicId });
    const live = await publishedArticle(cms.payload, { topicId });
    expect((await withdraw(approver, live.id, { mode: 'gone' })).status).toBe(200);
    const last = await store.lastSequence();
    for (const id of [draft.id, live.id, '01a1fdb2-0000-7000-8000-000000000000']) {
      const vi = await withdraw(approver, id, { mode: 'gone' });
      expect(vi.status).toBe(400);
      expect(refusal(vi)).toBe('Bài không còn trên chuyên mục ở ngôn ngữ này, không có gì để gỡ.');
      const en = await withdraw(approver, id, { mode: 'gone' }, 'en');
      expect(refusal(en)).toBe('The article is not live in this language; nothing to withdraw.');
    }
    expect(await store.lastSequence()).toBe(last);
  });
});

describe('a withdrawal without a word', () => {
  it('keeps neither a reason nor an address that came with it', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const body = { mode: 'gone', reason: 'Không nói ra.', redirectTo: '/tin-bai' };
    expect((await withdraw(approver, doc.id, body)).status).toBe(200);
    const [row] = await store.rows(undefined).ofOrigin({ collection: 'news-articles', documentId: doc.id });
    expect(row?.withdrawal).toEqual({ mode: 'gone', at: row?.changedAt });
  });
});

describe('a withdrawal', () => {
  it('with a notice keeps the reason and nothing of the content', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bài có số liệu sai' });
    const answer = await withdraw(approver, doc.id, {
      mode: 'notice',
      reason: ' Số liệu ở bảng 2 chưa được kiểm tra. ',
    });
    expect(answer).toMatchObject({ status: 200, body: { withdrawn: ['vi'] } });
    expect(await find(doc.shortId)).toEqual({
      status: 'withdrawn',
      withdrawal: {
        mode: 'notice',
        at: expect.any(String) as string,
        reason: 'Số liệu ở bảng 2 chưa được kiểm tra.',
      },
    });
    const [row] = await store.rows(undefined).ofOrigin({ collection: 'news-articles', documentId: doc.id });
    expect(row).toMatchObject({ headline: '', slug: '', status: 'withdrawn' });
    expect(JSON.stringify(row)).not.toContain('Bài có số liệu sai');
  });

  it.each(['/tin-bai/bai-thay-the-abcd1234', 'https://moc.gov.vn/bai-thay-the'])(
    'may lead on to %s',
    async (redirectTo) => {
      const doc = await publishedArticle(cms.payload, { topicId });
      expect((await withdraw(approver, doc.id, { mode: 'redirected', redirectTo })).status).toBe(200);
      expect(await find(doc.shortId)).toMatchObject({ withdrawal: { mode: 'redirected', redirectTo } });
    },
  );

  it('takes out one language and leaves the other, and the document stays published', async () => {
    const doc = await bilingual();
    const answer = await withdraw(approver, doc.id, { mode: 'gone', locale: 'en' });
    expect(answer.body.withdrawn).toEqual(['en']);
    expect(await find(doc.shortId, 'en')).toMatchObject({ status: 'withdrawn' });
    expect(await find(doc.shortId)).toMatchObject({
      status: 'live',
      content: { headline: 'Bài hai thứ tiếng' },
    });
    expect((await mainOf(doc.id))._status).toBe('published');
    expect((await withdraw(approver, doc.id, { mode: 'gone', locale: 'en' })).status).toBe(400);
  });

  it('of the last language makes the document a draft again, with its text kept', async () => {
    const doc = await bilingual();
    await withdraw(approver, doc.id, { mode: 'gone', locale: 'en' });
    await withdraw(approver, doc.id, { mode: 'gone', locale: 'vi' });
    expect(await mainOf(doc.id)).toMatchObject({ _status: 'draft', headline: 'Bài hai thứ tiếng' });
  });

  it('of both languages at once takes two numbers', async () => {
    const doc = await bilingual();
    const before = await store.lastSequence();
    const answer = await withdraw(approver, doc.id, { mode: 'gone' });
    expect([...(answer.body.withdrawn ?? [])].sort()).toEqual(['en', 'vi']);
    expect(await store.lastSequence()).toBe(before + 2);
  });

  it('works although a newer draft is incomplete, and keeps that draft', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const draft = { headline: 'Nháp dở dang', summary: '', topics: [] };
    await rest(cms.payload, editor, `/news-articles/${doc.id}?draft=true&locale=vi`, {
      method: 'PATCH',
      body: draft,
    });
    expect((await withdraw(approver, doc.id, { mode: 'gone' })).status).toBe(200);
    expect(await find(doc.shortId)).toMatchObject({ status: 'withdrawn' });
    const newest = await cms.payload.findByID({
      collection: 'news-articles',
      id: doc.id,
      locale: 'vi',
      draft: true,
      overrideAccess: true,
    });
    expect(newest).toMatchObject({ headline: 'Nháp dở dang', _status: 'draft' });
  });

  it('is seen by the editor, with the address while the article is out', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Trạng thái' });
    const states = async () =>
      (await rest(cms.payload, editor, `/news-articles/${doc.id}/publication`)).body.states;
    expect(await states()).toEqual([
      {
        locale: 'vi',
        state: 'live',
        url: `https://hub.example.vn/tin-bai/trang-thai-${doc.shortId}`,
        since: expect.any(String) as string,
      },
      { locale: 'en', state: 'never' },
    ]);
    await withdraw(approver, doc.id, { mode: 'gone' });
    expect(await states()).toEqual([
      { locale: 'vi', state: 'withdrawn', since: expect.any(String) as string },
      { locale: 'en', state: 'never' },
    ]);
  });

  it('is undone by publishing again, under the same identity and first date', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const first = await mainOf(doc.id);
    await withdraw(approver, doc.id, { mode: 'gone' });
    await publishArticle(cms.payload, doc.id);
    expect(await find(doc.shortId)).toMatchObject({
      status: 'live',
      content: { id: doc.identifier, firstPublishedAt: first.firstPublishedAt },
    });
  });
});

describe('a correction', () => {
  it('is stamped when it goes out and keeps its time ever after, whatever the form says', async () => {
    const doc = await publishedArticle(cms.payload, { topicId });
    const publish = (corrections: object[]) =>
      rest(cms.payload, approver, `/news-articles/${doc.id}?locale=vi`, {
        method: 'PATCH',
        body: { corrections, _status: 'published' },
      });
    const before = new Date().toISOString();
    const once = await publish([{ note: 'Sửa tên đơn vị.', at: '2020-01-01T00:00:00.000Z' }]);
    expect(once.status).toBe(200);
    const [first] = once.body.doc?.corrections as { id: string; note: string; at: string }[];
    expect(first?.at.localeCompare(before)).toBeGreaterThanOrEqual(0);
    const twice = await publish([{ ...first, at: '2020-01-01T00:00:00.000Z' }, { note: 'Sửa số liệu.' }]);
    const corrections = twice.body.doc?.corrections as { note: string; at: string }[];
    expect(corrections.map(({ note }) => note)).toEqual(['Sửa tên đơn vị.', 'Sửa số liệu.']);
    expect(corrections[0]?.at).toBe(first?.at);
    expect(await find(doc.shortId)).toMatchObject({
      content: { corrections: corrections.map(({ note, at }) => ({ note, at })) },
    });
  });
});
