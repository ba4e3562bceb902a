import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { permission, roles, type Reach, type Role } from '../../src/editorial/permissions';
import { startCms, pngFile, type Cms } from '../support/cms';
import { account, articleData, picture, publishArticle, rest, topic, unit, type Account } from '../support/newsroom';

type Owner = 'own' | 'ownUnit' | 'other';

let cms: Cms;
let store: PublishedStore;
let topicId: string;
let ownUnit: string;
let otherUnit: string;
let colleague: Account;
let stranger: Account;
let accounts: Record<Role, Account>;

beforeAll(async () => {
  cms = await startCms();
  store = await storeOf(cms.payload);
  topicId = (await topic(cms.payload)).id;
  ownUnit = (await unit(cms.payload)).id;
  otherUnit = (await unit(cms.payload)).id;
  colleague = await account(cms.payload, 'contributor', ownUnit);
  stranger = await account(cms.payload, 'contributor', otherUnit);
  accounts = {
    contributor: await account(cms.payload, 'contributor', ownUnit),
    editor: await account(cms.payload, 'editor', ownUnit),
    approver: await account(cms.payload, 'approver', ownUnit),
    administrator: await account(cms.payload, 'administrator', ownUnit),
  };
});

afterAll(async () => {
  await cms.stop();
});

/** What each reach lets a person touch. */
const touched: Record<Reach, Record<Owner, boolean>> = {
  all: { own: true, ownUnit: true, other: true },
  ownUnit: { own: true, ownUnit: true, other: false },
  own: { own: true, ownUnit: false, other: false },
  none: { own: false, ownUnit: false, other: false },
};

const owners: Owner[] = ['own', 'ownUnit', 'other'];
const makerOf = (owner: Owner, user: Account): Account => ({ own: user, ownUnit: colleague, other: stranger })[owner];

/** An article made by a person of the given nearness, in that person's unit. */
async function articleOf(owner: Owner, user: Account, live = false) {
  const maker = makerOf(owner, user);
  const doc = await cms.payload.create({
    collection: 'news-articles',
    data: articleData({ unit: maker.unit ?? undefined }, topicId),
    locale: 'vi',
    draft: true,
    overrideAccess: true,
    user: maker,
  });
  return live ? publishArticle(cms.payload, doc.id) : doc;
}

async function mediaOf(owner: Owner, user: Account) {
  return cms.payload.create({
    collection: 'media',
    data: { alt: 'Ảnh kiểm thử quyền' },
    file: await pngFile('quyen.png', 64, 48),
    locale: 'vi',
    overrideAccess: true,
    user: makerOf(owner, user),
  });
}

/** Status of a REST answer as "done" or "refused"; anything else is a failure of the test. */
function isDone({ status, body }: { status: number; body: object }): boolean {
  if (status === 200 || status === 201) return true;
  if (status === 403 || status === 404) return false;
  throw new Error(`Unexpected answer ${status}: ${JSON.stringify(body)}`);
}

async function walk(user: Account, reach: Reach, attempt: (owner: Owner) => Promise<boolean>): Promise<void> {
  const done: Record<string, boolean> = {};
  for (const owner of owners) done[owner] = await attempt(owner);
  expect(done, user.role).toEqual(touched[reach]);
}

describe.each(roles)('news articles for %s', (role) => {
  const reachOf = (action: Parameters<typeof permission<'newsArticles'>>[2]) => permission(role, 'newsArticles', action);

  it('are read as the table says', async () => {
    const user = accounts[role];
    await walk(user, reachOf('read'), async (owner) => {
      const { id } = await articleOf(owner, user);
      const one = isDone(await rest(cms.payload, user, `/news-articles/${id}?draft=true`));
      const list = await rest(cms.payload, user, `/news-articles?where[id][equals]=${id}`);
      expect(list.body.docs?.map((doc) => doc.id)).toEqual(one ? [id] : []);
      return one;
    });
  });

  it('are drafted as the table says', async () => {
    const user = accounts[role];
    await walk(user, reachOf('update'), async (owner) => {
      const { id } = await articleOf(owner, user);
      const body = { summary: 'Tóm tắt đã sửa' };
      return isDone(await rest(cms.payload, user, `/news-articles/${id}?draft=true&locale=vi`, { method: 'PATCH', body }));
    });
  });

  it('are published as the table says', async () => {
    const user = accounts[role];
    await walk(user, reachOf('publish'), async (owner) => {
      const { id, shortId } = await articleOf(owner, user);
      const body = { _status: 'published' };
      const done = isDone(await rest(cms.payload, user, `/news-articles/${id}?locale=vi`, { method: 'PATCH', body }));
      expect((await store.find('vi', shortId ?? ''))?.status).toBe(done ? 'live' : undefined);
      return done;
    });
  });

  it('are withdrawn as the table says', async () => {
    const user = accounts[role];
    await walk(user, reachOf('withdraw'), async (owner) => {
      const { id, shortId } = await articleOf(owner, user, true);
      const body = { mode: 'gone' };
      const done = isDone(await rest(cms.payload, user, `/news-articles/${id}/withdraw`, { method: 'POST', body }));
      expect((await store.find('vi', shortId ?? ''))?.status).toBe(done ? 'withdrawn' : 'live');
      return done;
    });
  });

  it('are deleted as the table says', async () => {
    const user = accounts[role];
    await walk(user, reachOf('delete'), async (owner) => {
      const { id, shortId } = await articleOf(owner, user, true);
      const done = isDone(await rest(cms.payload, user, `/news-articles/${id}`, { method: 'DELETE' }));
      expect((await store.find('vi', shortId ?? ''))?.status).toBe(done ? 'withdrawn' : 'live');
      return done;
    });
  });

  it('show their versions as the table says', async () => {
    const user = accounts[role];
    await walk(user, reachOf('readVersions'), async (owner) => {
      const { id } = await articleOf(owner, user);
      const { body } = await rest(cms.payload, user, `/news-articles/versions?where[parent][equals]=${id}`);
      const [version] = (
        await cms.payload.findVersions({ collection: 'news-articles', where: { parent: { equals: id } }, overrideAccess: true })
      ).docs;
      const one = isDone(await rest(cms.payload, user, `/news-articles/versions/${version?.id}`));
      expect(body.docs?.length).toBe(one ? 1 : 0);
      return one;
    });
  });

  it('are created as the table says, for the unit the table says', async () => {
    const user = accounts[role];
    const body = articleData({ unit: otherUnit }, topicId);
    const { status, body: answer } = await rest(cms.payload, user, '/news-articles?draft=true&locale=vi&depth=0', {
      method: 'POST',
      body,
    });
    expect(status).toBe(201);
    expect(answer.doc).toMatchObject({
      createdBy: user.id,
      unit: reachOf('create') === 'ownUnit' ? ownUnit : otherUnit,
      _status: 'draft',
    });
  });
});

describe.each(roles)('pictures for %s', (role) => {
  const reachOf = (action: 'create' | 'read' | 'update' | 'delete') => permission(role, 'media', action);

  it('are read, described and deleted as the table says', async () => {
    const user = accounts[role];
    for (const owner of owners) {
      const { id } = await mediaOf(owner, user);
      const read = isDone(await rest(cms.payload, user, `/media/${id}`));
      const body = { alt: 'Mô tả đã sửa' };
      const update = isDone(await rest(cms.payload, user, `/media/${id}?locale=vi`, { method: 'PATCH', body }));
      const remove = isDone(await rest(cms.payload, user, `/media/${id}`, { method: 'DELETE' }));
      expect({ read, update, remove }, owner).toEqual({
        read: touched[reachOf('read')][owner],
        update: touched[reachOf('update')][owner],
        remove: touched[reachOf('delete')][owner],
      });
    }
  });

  it('are uploaded as the table says', async () => {
    expect(reachOf('create')).toBe('all');
    const file = await pngFile('tai-len.png', 64, 48);
    const doc = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Ảnh mới' },
      file,
      locale: 'vi',
      overrideAccess: false,
      user: accounts[role],
      depth: 0,
    });
    expect(doc.createdBy).toBe(accounts[role].id);
  });
});

describe.each([
  ['topics', 'contributor'], ['topics', 'editor'], ['topics', 'approver'], ['topics', 'administrator'],
  ['units', 'contributor'], ['units', 'editor'], ['units', 'approver'], ['units', 'administrator'],
] as const)('%s for %s', (collection, role) => {
  it('are created, read, renamed and deleted as the table says', async () => {
    const user = accounts[role];
    const made = collection === 'topics' ? await topic(cms.payload) : await unit(cms.payload);
    const path = `/${collection}/${made.id}?locale=vi`;
    const name = `Tên mới của ${collection} do ${role} đặt`;
    const done = {
      create: isDone(await rest(cms.payload, user, `/${collection}?locale=vi`, { method: 'POST', body: { name } })),
      read: isDone(await rest(cms.payload, user, path)),
      update: isDone(await rest(cms.payload, user, path, { method: 'PATCH', body: { name: `${name} lần hai` } })),
      delete: isDone(await rest(cms.payload, user, path, { method: 'DELETE' })),
    };
    const allowed = (action: keyof typeof done) => permission(role, collection, action) === 'all';
    expect(done).toEqual({
      create: allowed('create'),
      read: allowed('read'),
      update: allowed('update'),
      delete: allowed('delete'),
    });
  });
});

describe.each(roles)('site, accounts and published items for %s', (role) => {
  it('lets the words of the column be read and changed as the table says', async () => {
    const user = accounts[role];
    const body = { title: `Thực hiện Nghị quyết 57 (${role})` };
    expect(isDone(await rest(cms.payload, user, '/globals/site'))).toBe(permission(role, 'site', 'read') === 'all');
    const update = await rest(cms.payload, user, '/globals/site?locale=vi', { method: 'POST', body });
    expect(isDone(update)).toBe(permission(role, 'site', 'update') === 'all');
  });

  it('lets accounts be read, changed, made and deleted as the table says', async () => {
    const user = accounts[role];
    const other = await account(cms.payload, 'contributor', ownUnit);
    for (const [owner, target] of [['own', user], ['other', other]] as const) {
      const path = `/users/${target.id}`;
      expect(isDone(await rest(cms.payload, user, path)), owner).toBe(touched[permission(role, 'users', 'read')][owner]);
      const patch = await rest(cms.payload, user, path, { method: 'PATCH', body: { name: 'Tên đã sửa' } });
      expect(isDone(patch), owner).toBe(touched[permission(role, 'users', 'update')][owner]);
    }
    const body = { name: 'Mới', email: `moi-${role}@example.vn`, password: 'mat-khau-moi-57-57', role: 'contributor' };
    const made = await rest(cms.payload, user, '/users', { method: 'POST', body });
    expect(isDone(made)).toBe(permission(role, 'users', 'create') === 'all');
    const removed = await rest(cms.payload, user, `/users/${other.id}`, { method: 'DELETE' });
    expect(isDone(removed)).toBe(permission(role, 'users', 'delete') === 'all');
  });

  it('changes a role or a unit only for who may assign roles', async () => {
    const target = await account(cms.payload, role, ownUnit);
    const mine = { role: 'administrator', unit: otherUnit };
    await rest(cms.payload, target, `/users/${target.id}`, { method: 'PATCH', body: mine });
    await rest(cms.payload, target, `/users?where[id][equals]=${target.id}`, { method: 'PATCH', body: mine });
    const after = await cms.payload.findByID({ collection: 'users', id: target.id, depth: 0, overrideAccess: true });
    const mayAssign = permission(role, 'users', 'assignRoles') === 'all';
    expect(after).toMatchObject({ role: mayAssign ? 'administrator' : role, unit: mayAssign ? otherUnit : ownUnit });
  });

  it('shows published items and lets nobody write them', async () => {
    const user = accounts[role];
    const { shortId } = await articleOf('own', user, true);
    const found = await rest(cms.payload, user, `/published-items?where[shortId][equals]=${shortId}`);
    expect(found.body.docs).toHaveLength(1);
    const id = found.body.docs?.[0]?.id;
    const body = { ...found.body.docs?.[0], id: undefined, shortId: 'zzzzzzzz', itemId: 'tag:x' };
    expect((await rest(cms.payload, user, '/published-items', { method: 'POST', body })).status).toBe(403);
    expect((await rest(cms.payload, user, `/published-items/${id}`, { method: 'PATCH', body: { slug: 'x' } })).status).toBe(403);
    expect((await rest(cms.payload, user, `/published-items/${id}`, { method: 'DELETE' })).status).toBe(403);
  });
});

describe('somebody who is not signed in', () => {
  it('reads and writes nothing through the REST API', async () => {
    const { id } = await articleOf('own', accounts.administrator, true);
    const media = await picture(cms.payload);
    const ids: Record<string, string> = { 'news-articles': id, media: media.id, topics: topicId, units: ownUnit, users: colleague.id };
    const answers: Record<string, number> = {};
    for (const slug of Object.keys(cms.payload.collections)) {
      const one = ids[slug] ?? 'khong-co';
      const body = { name: 'x', headline: 'x' };
      answers[`GET ${slug}`] = (await rest(cms.payload, undefined, `/${slug}`)).status;
      answers[`GET ${slug}/:id`] = (await rest(cms.payload, undefined, `/${slug}/${one}`)).status;
      answers[`GET ${slug}/count`] = (await rest(cms.payload, undefined, `/${slug}/count`)).status;
      answers[`POST ${slug}`] = (await rest(cms.payload, undefined, `/${slug}`, { method: 'POST', body })).status;
      answers[`PATCH ${slug}`] = (await rest(cms.payload, undefined, `/${slug}?where[id][exists]=true`, { method: 'PATCH', body })).status;
      answers[`PATCH ${slug}/:id`] = (await rest(cms.payload, undefined, `/${slug}/${one}`, { method: 'PATCH', body })).status;
      answers[`DELETE ${slug}/:id`] = (await rest(cms.payload, undefined, `/${slug}/${one}`, { method: 'DELETE' })).status;
      answers[`DELETE ${slug}`] = (await rest(cms.payload, undefined, `/${slug}?where[id][exists]=true`, { method: 'DELETE' })).status;
      answers[`duplicate ${slug}`] = (await rest(cms.payload, undefined, `/${slug}/${one}/duplicate`, { method: 'POST', body })).status;
    }
    const open = Object.entries(answers).filter(([, status]) => ![401, 403, 404, 501].includes(status));
    expect(open).toEqual([]);
  });

  it('reads no version, no global, no state of publication and restores nothing', async () => {
    const { id } = await articleOf('own', accounts.administrator, true);
    const [version] = (await cms.payload.findVersions({ collection: 'news-articles', where: { parent: { equals: id } }, overrideAccess: true })).docs;
    const status = async (path: string, method: 'GET' | 'POST' = 'GET') =>
      (await rest(cms.payload, undefined, path, method === 'GET' ? {} : { method, body: { mode: 'gone', title: 'x' } })).status;
    expect(await status('/news-articles/versions')).toBe(403);
    expect(await status(`/news-articles/versions/${version?.id}`)).toBe(403);
    expect(await status(`/news-articles/versions/${version?.id}`, 'POST')).toBe(403);
    expect(await status(`/news-articles/${id}/publication`)).toBe(403);
    expect(await status(`/news-articles/${id}/withdraw`, 'POST')).toBe(403);
    expect(await status('/globals/site')).toBe(403);
    expect(await status('/globals/site', 'POST')).toBe(403);
  });

  it('reads and writes nothing through the Local API that GraphQL uses', async () => {
    const { id } = await articleOf('own', accounts.administrator, true);
    const nobody = { overrideAccess: false } as const;
    const refused = { status: 403 };
    for (const collection of ['news-articles', 'media', 'topics', 'units', 'users', 'published-items'] as const) {
      await expect(cms.payload.find({ collection, ...nobody }), collection).rejects.toMatchObject(refused);
      await expect(cms.payload.count({ collection, ...nobody }), collection).rejects.toMatchObject(refused);
    }
    await expect(cms.payload.findGlobal({ slug: 'site', ...nobody })).rejects.toMatchObject(refused);
    await expect(cms.payload.findVersions({ collection: 'news-articles', ...nobody })).rejects.toMatchObject(refused);
    await expect(cms.payload.update({ collection: 'news-articles', id, data: { headline: 'x' }, ...nobody })).rejects.toMatchObject(refused);
    await expect(cms.payload.delete({ collection: 'news-articles', id, ...nobody })).rejects.toMatchObject(refused);
  });

  it('cannot make the machine decode a picture', async () => {
    const answer = cms.payload.create({
      collection: 'media',
      data: { alt: 'Không đăng nhập' },
      file: { data: Buffer.from('<html>'), name: 'x.png', mimetype: 'image/png', size: 6 },
      overrideAccess: false,
    });
    // 403, not 415: nobody looked at the bytes.
    await expect(answer).rejects.toMatchObject({ status: 403 });
  });
});

describe('a contributor', () => {
  const me = () => accounts.contributor;
  const states = async (shortId: string | null | undefined) => (await store.find('vi', shortId ?? ''))?.status;

  it('cannot publish by creating', async () => {
    const body = { ...articleData({ headline: 'Tự đăng khi tạo' }, topicId), _status: 'published' };
    for (const query of ['', '&draft=true', '&autosave=true', '&publishSpecificLocale=vi', '&publishAllLocales=true']) {
      const answer = await rest(cms.payload, me(), `/news-articles?locale=vi${query}`, { method: 'POST', body });
      if (answer.status === 201) expect(answer.body.doc?._status, query).toBe('draft');
      else expect(answer.status, query).toBe(403);
    }
    const list = await store.list({ locale: 'vi', list: { type: 'all' }, limit: 100 });
    expect(list?.items.map((item) => ('headline' in item ? item.headline : ''))).not.toContain('Tự đăng khi tạo');
  });

  it('cannot publish by updating one or many, whatever the query says', async () => {
    const { id, shortId } = await articleOf('own', me());
    const body = { _status: 'published' };
    for (const query of ['', '&draft=true', '&autosave=true', '&publishSpecificLocale=vi', '&publishAllLocales=true']) {
      await rest(cms.payload, me(), `/news-articles/${id}?locale=vi${query}`, { method: 'PATCH', body });
      await rest(cms.payload, me(), `/news-articles/${id}?locale=vi${query}`, { method: 'PATCH', body: { headline: 'Đăng lén' } });
      await rest(cms.payload, me(), `/news-articles?where[id][equals]=${id}&locale=vi${query}`, { method: 'PATCH', body });
      expect(await states(shortId), query).toBeUndefined();
    }
    const after = await cms.payload.findByID({ collection: 'news-articles', id, overrideAccess: true });
    expect(after._status).toBe('draft');
  });

  it('cannot change what is live by a save that is not a draft', async () => {
    const { id, shortId } = await articleOf('own', me(), true);
    const body = { headline: 'Sửa lén bài đang đăng' };
    const one = await rest(cms.payload, me(), `/news-articles/${id}?locale=vi`, { method: 'PATCH', body });
    expect(one.status).toBe(403);
    const many = await rest(cms.payload, me(), `/news-articles?where[id][equals]=${id}&locale=vi`, { method: 'PATCH', body });
    expect(many.body.docs).toEqual([]);
    const main = await cms.payload.findByID({ collection: 'news-articles', id, locale: 'vi', overrideAccess: true });
    expect(main.headline).not.toBe('Sửa lén bài đang đăng');
    expect(JSON.stringify(await store.find('vi', shortId ?? ''))).not.toContain('Sửa lén');
  });

  it('cannot unpublish', async () => {
    const { id, shortId } = await articleOf('own', me(), true);
    const body = { _status: 'draft' };
    for (const query of ['', '&autosave=true', '&unpublishAllLocales=true', '&draft=true', '&draft=true&unpublishAllLocales=true']) {
      await rest(cms.payload, me(), `/news-articles/${id}?locale=vi${query}`, { method: 'PATCH', body });
      await rest(cms.payload, me(), `/news-articles?where[id][equals]=${id}&locale=vi${query}`, { method: 'PATCH', body });
      expect(await states(shortId), query).toBe('live');
      const main = await cms.payload.findByID({ collection: 'news-articles', id, overrideAccess: true });
      expect(main._status, query).toBe('published');
    }
    const plain = await rest(cms.payload, me(), `/news-articles/${id}?locale=vi`, { method: 'PATCH', body });
    expect(plain.status).toBe(403);
  });

  it('cannot publish or withdraw by restoring a version', async () => {
    const { id, shortId } = await articleOf('own', me(), true);
    const { docs } = await cms.payload.findVersions({ collection: 'news-articles', where: { parent: { equals: id } }, overrideAccess: true });
    for (const version of docs) {
      await rest(cms.payload, me(), `/news-articles/versions/${version.id}`, { method: 'POST' });
      await rest(cms.payload, me(), `/news-articles/versions/${version.id}?draft=false`, { method: 'POST' });
      const direct = cms.payload.restoreVersion({ collection: 'news-articles', id: version.id, overrideAccess: false, user: me() });
      await expect(direct).rejects.toMatchObject({ status: 409 });
      expect(await states(shortId)).toBe('live');
    }
  });

  it('cannot give an article another owner, unit, identity or date', async () => {
    const { id } = await articleOf('own', me(), true);
    const before = await cms.payload.findByID({ collection: 'news-articles', id, depth: 0, locale: 'vi', overrideAccess: true });
    const body = {
      createdBy: stranger.id,
      unit: otherUnit,
      identifier: 'tag:khac,2020:1',
      shortId: 'aaaaaaaa',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
    };
    const path = `/news-articles/${id}?draft=true&locale=vi`;
    expect((await rest(cms.payload, me(), path, { method: 'PATCH', body })).status).toBe(200);
    await rest(cms.payload, me(), `/news-articles?draft=true&locale=vi&where[id][equals]=${id}`, { method: 'PATCH', body });
    const after = await cms.payload.findByID({ collection: 'news-articles', id, depth: 0, locale: 'vi', draft: true, overrideAccess: true });
    const { createdBy, unit: unitId, identifier, shortId, firstPublishedAt } = before;
    expect(after).toMatchObject({ createdBy, unit: unitId, identifier, shortId, firstPublishedAt });
    await publishArticle(cms.payload, id);
    const published = await cms.payload.findByID({ collection: 'news-articles', id, depth: 0, locale: 'vi', overrideAccess: true });
    expect(published).toMatchObject({ createdBy, unit: unitId, identifier, shortId, firstPublishedAt });
  });

  it('cannot choose owner, identity or date of a new article', async () => {
    const body = {
      ...articleData({}, topicId),
      createdBy: stranger.id,
      identifier: 'tag:khac,2020:2',
      shortId: 'bbbbbbbb',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
    };
    const { body: answer } = await rest(cms.payload, me(), '/news-articles?draft=true&locale=vi&depth=0', { method: 'POST', body });
    expect(answer.doc).toMatchObject({ createdBy: me().id, unit: ownUnit });
    const stored = await cms.payload.findByID({ collection: 'news-articles', id: answer.doc?.id ?? '', draft: true, showHiddenFields: true, overrideAccess: true });
    expect(stored.identifier).toMatch(/^tag:moc\.gov\.vn,/);
    expect(stored.shortId).not.toBe('bbbbbbbb');
    expect(stored.firstPublishedAt ?? null).toBeNull();
  });

  it('without a unit works for no unit', async () => {
    const homeless = await account(cms.payload, 'contributor');
    const body = articleData({ unit: otherUnit }, topicId);
    const made = await rest(cms.payload, homeless, '/news-articles?draft=true&locale=vi&depth=0', { method: 'POST', body });
    expect(made.body.doc?.unit ?? null).toBeNull();
    const { id } = await articleOf('other', homeless);
    expect((await rest(cms.payload, homeless, `/news-articles/${id}?draft=true`)).status).toBe(404);
  });
});

describe('an editor', () => {
  it('may write over a live article as a draft, but neither publish nor unpublish it', async () => {
    const user = accounts.editor;
    const { id, shortId } = await articleOf('other', user, true);
    const path = `/news-articles/${id}?locale=vi`;
    const draft = await rest(cms.payload, user, `${path}&draft=true`, { method: 'PATCH', body: { headline: 'Bản nháp của biên tập' } });
    expect(draft.status).toBe(200);
    // The newest version is a draft now: a plain save would take its status to the public document.
    expect((await rest(cms.payload, user, path, { method: 'PATCH', body: { summary: 'Lưu thẳng' } })).status).toBe(403);
    expect((await rest(cms.payload, user, path, { method: 'PATCH', body: { _status: 'draft' } })).status).toBe(403);
    expect((await store.find('vi', shortId ?? ''))?.status).toBe('live');
  });

  it('keeps the owner and may move an article to another unit', async () => {
    const { id } = await articleOf('ownUnit', accounts.editor);
    const body = { unit: otherUnit, createdBy: accounts.editor.id };
    const answer = await rest(cms.payload, accounts.editor, `/news-articles/${id}?draft=true&depth=0`, { method: 'PATCH', body });
    expect(answer.body.doc).toMatchObject({ unit: otherUnit, createdBy: colleague.id });
  });
});

describe('a duplicate', () => {
  it('is a new article: own identity, own maker, no date, not public', async () => {
    const source = await articleOf('own', accounts.approver, true);
    await publishArticle(cms.payload, source.id, { corrections: [{ note: 'Sửa số liệu ở đoạn hai.' }] });
    const answer = await rest(cms.payload, accounts.editor, `/news-articles/${source.id}/duplicate?locale=vi&depth=0`, { method: 'POST', body: {} });
    const id = answer.body.doc?.id ?? '';
    const copy = await cms.payload.findByID({ collection: 'news-articles', id, draft: true, depth: 0, locale: 'vi', showHiddenFields: true, overrideAccess: true });
    expect(copy._status).toBe('draft');
    expect(copy.createdBy).toBe(accounts.editor.id);
    expect(copy.shortId).toMatch(/^[0-9a-z]{8}$/);
    expect([copy.shortId, copy.identifier]).not.toContain(source.shortId);
    expect(copy.identifier).not.toBe(source.identifier);
    expect(copy.firstPublishedAt ?? null).toBeNull();
    expect(copy.corrections ?? []).toEqual([]);
    expect(await store.find('vi', copy.shortId ?? '')).toBeUndefined();
    expect((await store.find('vi', source.shortId ?? ''))?.status).toBe('live');
  });
});
