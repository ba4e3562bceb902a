import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { startCms, type Cms } from '../support/cms';
import { account, articleData, picture, publishArticle, rest } from '../support/newsroom';
import { hire, type People } from '../support/people';

let cms: Cms;
let store: PublishedStore;
let people: People;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  people = await hire(cms.payload);
});

afterAll(async () => {
  await cms.stop();
});

describe('a contributor', () => {
  const me = () => people.accounts.contributor;
  const states = async (shortId: string | null | undefined) =>
    (await store.find('vi', shortId ?? ''))?.status;

  it('cannot publish by creating', async () => {
    const body = { ...articleData({ headline: 'Tự đăng khi tạo' }, people.topicId), _status: 'published' };
    for (const query of [
      '',
      '&draft=true',
      '&autosave=true',
      '&publishSpecificLocale=vi',
      '&publishAllLocales=true',
    ]) {
      const answer = await rest(cms.payload, me(), `/news-articles?locale=vi${query}`, {
        method: 'POST',
        body,
      });
      if (answer.status === 201) expect(answer.body.doc?._status, query).toBe('draft');
      else expect(answer.status, query).toBe(403);
    }
    const list = await store.list({ locale: 'vi', list: { type: 'all' }, limit: 100 });
    expect(list?.items.map((item) => ('headline' in item ? item.headline : ''))).not.toContain(
      'Tự đăng khi tạo',
    );
  });

  it('cannot publish by updating one or many, whatever the query says', async () => {
    const { id, shortId } = await people.articleOf('own', me());
    const body = { _status: 'published' };
    for (const query of [
      '',
      '&draft=true',
      '&autosave=true',
      '&publishSpecificLocale=vi',
      '&publishAllLocales=true',
    ]) {
      await rest(cms.payload, me(), `/news-articles/${id}?locale=vi${query}`, { method: 'PATCH', body });
      await rest(cms.payload, me(), `/news-articles/${id}?locale=vi${query}`, {
        method: 'PATCH',
        body: { headline: 'Đăng lén' },
      });
      await rest(cms.payload, me(), `/news-articles?where[id][equals]=${id}&locale=vi${query}`, {
        method: 'PATCH',
        body,
      });
      expect(await states(shortId), query).toBeUndefined();
    }
    const after = await cms.payload.findByID({ collection: 'news-articles', id, overrideAccess: true });
    expect(after._status).toBe('draft');
  });

  it('cannot change what is live by a save that is not a draft', async () => {
    const { id, shortId } = await people.articleOf('own', me(), true);
    const body = { headline: 'Sửa lén bài đang đăng' };
    const one = await rest(cms.payload, me(), `/news-articles/${id}?locale=vi`, { method: 'PATCH', body });
    expect(one.status).toBe(403);
    const many = await rest(cms.payload, me(), `/news-articles?where[id][equals]=${id}&locale=vi`, {
      method: 'PATCH',
      body,
    });
    expect(many.status).toBe(400);
    const main = await cms.payload.findByID({
      collection: 'news-articles',
      id,
      locale: 'vi',
      overrideAccess: true,
    });
    expect(main.headline).not.toBe('Sửa lén bài đang đăng');
    expect(JSON.stringify(await store.find('vi', shortId ?? ''))).not.toContain('Sửa lén');
  });

  it('cannot unpublish', async () => {
    const { id, shortId } = await people.articleOf('own', me(), true);
    const body = { _status: 'draft' };
    for (const query of [
      '',
      '&autosave=true',
      '&unpublishAllLocales=true',
      '&draft=true',
      '&draft=true&unpublishAllLocales=true',
    ]) {
      await rest(cms.payload, me(), `/news-articles/${id}?locale=vi${query}`, { method: 'PATCH', body });
      await rest(cms.payload, me(), `/news-articles?where[id][equals]=${id}&locale=vi${query}`, {
        method: 'PATCH',
        body,
      });
      expect(await states(shortId), query).toBe('live');
      const main = await cms.payload.findByID({ collection: 'news-articles', id, overrideAccess: true });
      expect(main._status, query).toBe('published');
    }
    const plain = await rest(cms.payload, me(), `/news-articles/${id}?locale=vi`, { method: 'PATCH', body });
    expect(plain.status).toBe(403);
  });

  it('cannot publish or withdraw by restoring a version', async () => {
    const { id, shortId } = await people.articleOf('own', me(), true);
    const { docs } = await cms.payload.findVersions({
      collection: 'news-articles',
      where: { parent: { equals: id } },
      overrideAccess: true,
    });
    for (const version of docs) {
      await rest(cms.payload, me(), `/news-articles/versions/${version.id}`, { method: 'POST' });
      await rest(cms.payload, me(), `/news-articles/versions/${version.id}?draft=false`, { method: 'POST' });
      const direct = cms.payload.restoreVersion({
        collection: 'news-articles',
        id: version.id,
        overrideAccess: false,
        user: me(),
      });
      await expect(direct).rejects.toMatchObject({ status: 409 });
      expect(await states(shortId)).toBe('live');
      const main = await cms.payload.findByID({ collection: 'news-articles', id, overrideAccess: true });
      expect(main._status).toBe('published');
    }
    const [newest] = docs;
    expect(
      (await rest(cms.payload, people.stranger, `/news-articles/versions/${newest?.id}`, { method: 'POST' }))
        .status,
    ).toBe(403);
  });

  it('cannot give an article another owner, unit, identity or date', async () => {
    const { id } = await people.articleOf('own', me(), true);
    const before = await cms.payload.findByID({
      collection: 'news-articles',
      id,
      depth: 0,
      locale: 'vi',
      overrideAccess: true,
    });
    const body = {
      createdBy: people.stranger.id,
      unit: people.otherUnit,
      identifier: 'tag:khac,2020:1',
      shortId: 'aaaaaaaa',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
    };
    const path = `/news-articles/${id}?draft=true&locale=vi`;
    expect((await rest(cms.payload, me(), path, { method: 'PATCH', body })).status).toBe(200);
    await rest(cms.payload, me(), `/news-articles?draft=true&locale=vi&where[id][equals]=${id}`, {
      method: 'PATCH',
      body,
    });
    const after = await cms.payload.findByID({
      collection: 'news-articles',
      id,
      depth: 0,
      locale: 'vi',
      draft: true,
      overrideAccess: true,
    });
    const { createdBy, unit: unitId, identifier, shortId, firstPublishedAt } = before;
    expect(after).toMatchObject({ createdBy, unit: unitId, identifier, shortId, firstPublishedAt });
    await publishArticle(cms.payload, id);
    const published = await cms.payload.findByID({
      collection: 'news-articles',
      id,
      depth: 0,
      locale: 'vi',
      overrideAccess: true,
    });
    expect(published).toMatchObject({ createdBy, unit: unitId, identifier, shortId, firstPublishedAt });
  });

  it('cannot choose owner, identity or date of a new article', async () => {
    const body = {
      ...articleData({}, people.topicId),
      createdBy: people.stranger.id,
      identifier: 'tag:khac,2020:2',
      shortId: 'bbbbbbbb',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
    };
    const { body: answer } = await rest(cms.payload, me(), '/news-articles?draft=true&locale=vi&depth=0', {
      method: 'POST',
      body,
    });
    expect(answer.doc).toMatchObject({ createdBy: me().id, unit: people.ownUnit });
    const stored = await cms.payload.findByID({
      collection: 'news-articles',
      id: answer.doc?.id ?? '',
      draft: true,
      showHiddenFields: true,
      overrideAccess: true,
    });
    expect(stored.identifier).toMatch(/^tag:moc\.gov\.vn,/);
    expect(stored.shortId).not.toBe('bbbbbbbb');
    expect(stored.firstPublishedAt ?? null).toBeNull();
  });

  it('without a unit works for no unit', async () => {
    const homeless = await account(cms.payload, 'contributor');
    const body = articleData({ unit: people.otherUnit }, people.topicId);
    const made = await rest(cms.payload, homeless, '/news-articles?draft=true&locale=vi&depth=0', {
      method: 'POST',
      body,
    });
    expect(made.body.doc?.unit ?? null).toBeNull();
    const { id } = await people.articleOf('other', homeless);
    expect((await rest(cms.payload, homeless, `/news-articles/${id}?draft=true`)).status).toBe(404);
  });
});

describe('an editor', () => {
  it('may write over a live article as a draft, but neither publish nor unpublish it', async () => {
    const user = people.accounts.editor;
    const { id, shortId } = await people.articleOf('other', user, true);
    const path = `/news-articles/${id}?locale=vi`;
    const draft = await rest(cms.payload, user, `${path}&draft=true`, {
      method: 'PATCH',
      body: { headline: 'Bản nháp của biên tập' },
    });
    expect(draft.status).toBe(200);
    // The newest version is a draft now: a plain save would take its status to the public document.
    expect(
      (await rest(cms.payload, user, path, { method: 'PATCH', body: { summary: 'Lưu thẳng' } })).status,
    ).toBe(403);
    expect(
      (await rest(cms.payload, user, path, { method: 'PATCH', body: { _status: 'draft' } })).status,
    ).toBe(403);
    expect((await store.find('vi', shortId ?? ''))?.status).toBe('live');
  });

  it('keeps the owner and may move an article to another unit', async () => {
    const { id } = await people.articleOf('ownUnit', people.accounts.editor);
    const body = { unit: people.otherUnit, createdBy: people.accounts.editor.id };
    const answer = await rest(
      cms.payload,
      people.accounts.editor,
      `/news-articles/${id}?draft=true&depth=0`,
      { method: 'PATCH', body },
    );
    expect(answer.body.doc).toMatchObject({ unit: people.otherUnit, createdBy: people.colleague.id });
  });
});

describe('an approver', () => {
  it('publishes many at once or none: one incomplete article keeps all of them back, in words', async () => {
    const user = people.accounts.approver;
    const complete = await people.articleOf('own', user);
    const incomplete = await people.articleOf('own', user);
    await cms.payload.update({
      collection: 'news-articles',
      id: incomplete.id,
      data: { topics: [] },
      draft: true,
      locale: 'vi',
      overrideAccess: true,
    });
    await cms.payload.db.updateOne({ collection: 'news-articles', id: incomplete.id, data: { topics: [] } });
    const path = `/news-articles?where[id][in]=${complete.id},${incomplete.id}&locale=vi`;
    const answer = await rest(cms.payload, user, path, { method: 'PATCH', body: { _status: 'published' } });
    expect(answer.status).toBe(400);
    for (const { id, shortId } of [complete, incomplete]) {
      expect(await store.find('vi', shortId ?? '')).toBeUndefined();
      const main = await cms.payload.findByID({ collection: 'news-articles', id, overrideAccess: true });
      expect(main._status).toBe('draft');
    }
    const one = await rest(cms.payload, user, `/news-articles?where[id][equals]=${complete.id}&locale=vi`, {
      method: 'PATCH',
      body: { _status: 'published' },
    });
    expect(one.status).toBe(200);
    expect((await store.find('vi', complete.shortId ?? ''))?.status).toBe('live');
  });
});

describe('many articles at once', () => {
  it('are published and deleted in one go, each with its own number', async () => {
    const user = people.accounts.administrator;
    const docs = [];
    for (let n = 0; n < 20; n += 1) docs.push(await people.articleOf('own', user));
    const where = `where[id][in]=${docs.map(({ id }) => id).join(',')}&locale=vi&limit=0`;
    const before = await store.lastSequence();
    const published = await rest(cms.payload, user, `/news-articles?${where}`, {
      method: 'PATCH',
      body: { _status: 'published' },
    });
    expect([published.status, published.body.errors ?? []]).toEqual([200, []]);
    const changes = await store.changesSince(before, 100);
    expect(changes.map(({ shortId }) => shortId).sort()).toEqual(docs.map(({ shortId }) => shortId).sort());
    const deleted = await rest(cms.payload, user, `/news-articles?${where}`, { method: 'DELETE' });
    expect([deleted.status, deleted.body.errors ?? []]).toEqual([200, []]);
    for (const { shortId } of docs) {
      expect(await store.find('vi', shortId ?? '')).toMatchObject({ status: 'withdrawn' });
    }
  });
});

describe('a picture that readers see', () => {
  it.each(['contributor', 'editor'] as const)('is not changed by a %s, who may not publish', async (role) => {
    const user = people.accounts[role];
    const media = await picture(cms.payload, 'Mô tả đã duyệt');
    await cms.payload.db.updateOne({ collection: 'media', id: media.id, data: { createdBy: user.id } });
    const article = await people.articleOf('own', people.accounts.approver);
    await publishArticle(cms.payload, article.id, { leadPicture: media.id });
    const change = (): Promise<{ status: number }> =>
      rest(cms.payload, user, `/media/${media.id}?locale=vi`, {
        method: 'PATCH',
        body: { alt: 'Mô tả chưa duyệt' },
      });
    expect((await change()).status).toBe(403);
    expect(JSON.stringify(await store.find('vi', article.shortId ?? ''))).toContain('Mô tả đã duyệt');
    await cms.payload.delete({ collection: 'news-articles', id: article.id, overrideAccess: true });
    expect((await change()).status).toBe(200);
  });

  it('raises the time of modification of its items when an approver changes its words', async () => {
    const media = await picture(cms.payload, 'Mô tả thứ nhất');
    const article = await people.articleOf('own', people.accounts.approver);
    await publishArticle(cms.payload, article.id, { leadPicture: media.id });
    const answer = await rest(cms.payload, people.accounts.approver, `/media/${media.id}?locale=vi`, {
      method: 'PATCH',
      body: { alt: 'Mô tả thứ hai' },
    });
    expect(answer.status).toBe(200);
    const state = await store.find('vi', article.shortId ?? '');
    if (state?.status !== 'live' || !('modifiedAt' in state.content))
      throw new Error('The article is not live');
    expect(state.content.leadPicture?.alt).toBe('Mô tả thứ hai');
    expect(state.content.modifiedAt > state.content.firstPublishedAt).toBe(true);
  });
});

describe('a duplicate', () => {
  it('is a new article: own identity, own maker, no date, not public', async () => {
    const source = await people.articleOf('own', people.accounts.approver, true);
    await publishArticle(cms.payload, source.id, { corrections: [{ note: 'Sửa số liệu ở đoạn hai.' }] });
    const answer = await rest(
      cms.payload,
      people.accounts.editor,
      `/news-articles/${source.id}/duplicate?locale=vi&depth=0`,
      { method: 'POST', body: {} },
    );
    const id = answer.body.doc?.id ?? '';
    const copy = await cms.payload.findByID({
      collection: 'news-articles',
      id,
      draft: true,
      depth: 0,
      locale: 'vi',
      showHiddenFields: true,
      overrideAccess: true,
    });
    expect(copy._status).toBe('draft');
    expect(copy.createdBy).toBe(people.accounts.editor.id);
    expect(copy.shortId).toMatch(/^[0-9a-z]{8}$/);
    expect([copy.shortId, copy.identifier]).not.toContain(source.shortId);
    expect(copy.identifier).not.toBe(source.identifier);
    expect(copy.firstPublishedAt ?? null).toBeNull();
    expect(copy.corrections ?? []).toEqual([]);
    expect(await store.find('vi', copy.shortId ?? '')).toBeUndefined();
    expect((await store.find('vi', source.shortId ?? ''))?.status).toBe('live');
  });
});
