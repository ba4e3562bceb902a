import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/adapters/payload/installation';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import { permission, roles, type Reach } from '../../src/editorial/permissions';
import { pngFile, startCms, type Cms } from '../support/cms';
import {
  account,
  articleData,
  password,
  refusal,
  rest,
  topic,
  unit,
  type Account,
} from '../support/newsroom';
import { hire, owners, type Owner, type People } from '../support/people';

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

/** What each reach lets a person touch. */
const touched: Record<Reach, Record<Owner, boolean>> = {
  all: { own: true, ownUnit: true, other: true },
  ownUnit: { own: true, ownUnit: true, other: false },
  own: { own: true, ownUnit: false, other: false },
  none: { own: false, ownUnit: false, other: false },
};

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
  const reachOf = (action: Parameters<typeof permission<'items'>>[2]) => permission(role, 'items', action);

  it('are read as the table says', async () => {
    const user = people.accounts[role];
    await walk(user, reachOf('read'), async (owner) => {
      const { id } = await people.articleOf(owner, user);
      const one = isDone(await rest(cms.payload, user, `/news-articles/${id}?draft=true`));
      const list = await rest(cms.payload, user, `/news-articles?where[id][equals]=${id}`);
      expect(list.body.docs?.map((doc) => doc.id)).toEqual(one ? [id] : []);
      return one;
    });
  });

  it('are drafted as the table says', async () => {
    const user = people.accounts[role];
    await walk(user, reachOf('update'), async (owner) => {
      const { id } = await people.articleOf(owner, user);
      const body = { summary: 'Tóm tắt đã sửa' };
      return isDone(
        await rest(cms.payload, user, `/news-articles/${id}?draft=true&locale=vi`, { method: 'PATCH', body }),
      );
    });
  });

  it('are published as the table says', async () => {
    const user = people.accounts[role];
    await walk(user, reachOf('publish'), async (owner) => {
      const { id, shortId } = await people.articleOf(owner, user);
      const body = { _status: 'published' };
      const done = isDone(
        await rest(cms.payload, user, `/news-articles/${id}?locale=vi`, { method: 'PATCH', body }),
      );
      expect((await store.find('vi', shortId ?? ''))?.status).toBe(done ? 'live' : undefined);
      return done;
    });
  });

  it('are withdrawn as the table says', async () => {
    const user = people.accounts[role];
    await walk(user, reachOf('withdraw'), async (owner) => {
      const { id, shortId } = await people.articleOf(owner, user, true);
      const body = { mode: 'gone' };
      const done = isDone(
        await rest(cms.payload, user, `/news-articles/${id}/withdraw`, { method: 'POST', body }),
      );
      expect((await store.find('vi', shortId ?? ''))?.status).toBe(done ? 'withdrawn' : 'live');
      return done;
    });
  });

  it('are deleted as the table says', async () => {
    const user = people.accounts[role];
    await walk(user, reachOf('delete'), async (owner) => {
      const { id, shortId } = await people.articleOf(owner, user, true);
      const done = isDone(await rest(cms.payload, user, `/news-articles/${id}`, { method: 'DELETE' }));
      expect((await store.find('vi', shortId ?? ''))?.status).toBe(done ? 'withdrawn' : 'live');
      return done;
    });
  });

  it('show their versions as the table says', async () => {
    const user = people.accounts[role];
    await walk(user, reachOf('readVersions'), async (owner) => {
      const { id } = await people.articleOf(owner, user);
      const { body } = await rest(cms.payload, user, `/news-articles/versions?where[parent][equals]=${id}`);
      const [version] = (
        await cms.payload.findVersions({
          collection: 'news-articles',
          where: { parent: { equals: id } },
          overrideAccess: true,
        })
      ).docs;
      const one = isDone(await rest(cms.payload, user, `/news-articles/versions/${version?.id}`));
      expect(body.docs?.length).toBe(one ? 1 : 0);
      return one;
    });
  });

  it('are created as the table says, for the unit the table says', async () => {
    const user = people.accounts[role];
    const body = articleData({ unit: people.otherUnit }, people.topicId);
    const { status, body: answer } = await rest(
      cms.payload,
      user,
      '/news-articles?draft=true&locale=vi&depth=0',
      {
        method: 'POST',
        body,
      },
    );
    expect(status).toBe(201);
    expect(answer.doc).toMatchObject({
      createdBy: user.id,
      unit: reachOf('create') === 'ownUnit' ? people.ownUnit : people.otherUnit,
      _status: 'draft',
    });
  });
});

describe.each(roles)('pictures for %s', (role) => {
  const reachOf = (action: 'create' | 'read' | 'update' | 'delete') => permission(role, 'media', action);

  it('are read, described and deleted as the table says', async () => {
    const user = people.accounts[role];
    for (const owner of owners) {
      const { id } = await people.mediaOf(owner, user);
      const read = isDone(await rest(cms.payload, user, `/media/${id}`));
      const body = { alt: 'Mô tả đã sửa' };
      const update = isDone(
        await rest(cms.payload, user, `/media/${id}?locale=vi`, { method: 'PATCH', body }),
      );
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
      user: people.accounts[role],
      depth: 0,
    });
    expect(doc.createdBy).toBe(people.accounts[role].id);
  });
});

describe.each([
  ['topics', 'contributor'],
  ['topics', 'editor'],
  ['topics', 'approver'],
  ['topics', 'administrator'],
  ['units', 'contributor'],
  ['units', 'editor'],
  ['units', 'approver'],
  ['units', 'administrator'],
] as const)('%s for %s', (collection, role) => {
  it('are created, read, renamed and deleted as the table says', async () => {
    const user = people.accounts[role];
    const made = collection === 'topics' ? await topic(cms.payload) : await unit(cms.payload);
    const path = `/${collection}/${made.id}?locale=vi`;
    const name = `Tên mới của ${collection} do ${role} đặt`;
    const done = {
      create: isDone(
        await rest(cms.payload, user, `/${collection}?locale=vi`, { method: 'POST', body: { name } }),
      ),
      read: isDone(await rest(cms.payload, user, path)),
      update: isDone(
        await rest(cms.payload, user, path, { method: 'PATCH', body: { name: `${name} lần hai` } }),
      ),
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

describe.each(roles)('site, people.accounts and published items for %s', (role) => {
  it('lets the words of the column be read and changed as the table says', async () => {
    const user = people.accounts[role];
    const body = { title: `Thực hiện Nghị quyết 57 (${role})` };
    expect(isDone(await rest(cms.payload, user, '/globals/site'))).toBe(
      permission(role, 'site', 'read') === 'all',
    );
    const update = await rest(cms.payload, user, '/globals/site?locale=vi', { method: 'POST', body });
    expect(isDone(update)).toBe(permission(role, 'site', 'update') === 'all');
  });

  it('lets people.accounts be read, changed, made and deleted as the table says', async () => {
    const user = people.accounts[role];
    const other = await account(cms.payload, 'contributor', people.ownUnit);
    for (const [owner, target] of [
      ['own', user],
      ['other', other],
    ] as const) {
      const path = `/users/${target.id}`;
      expect(isDone(await rest(cms.payload, user, path)), owner).toBe(
        touched[permission(role, 'users', 'read')][owner],
      );
      const patch = await rest(cms.payload, user, path, { method: 'PATCH', body: { name: 'Tên đã sửa' } });
      expect(isDone(patch), owner).toBe(touched[permission(role, 'users', 'update')][owner]);
    }
    const body = {
      name: 'Mới',
      email: `moi-${role}@example.vn`,
      password: 'mat-khau-moi-57-57',
      role: 'contributor',
    };
    const made = await rest(cms.payload, user, '/users', { method: 'POST', body });
    expect(isDone(made)).toBe(permission(role, 'users', 'create') === 'all');
    const removed = await rest(cms.payload, user, `/users/${other.id}`, { method: 'DELETE' });
    expect(isDone(removed)).toBe(permission(role, 'users', 'delete') === 'all');
  });

  it('changes a role or a unit only for who may assign roles', async () => {
    const target = await account(cms.payload, role, people.ownUnit);
    const mine = { role: 'administrator', unit: people.otherUnit };
    await rest(cms.payload, target, `/users/${target.id}`, { method: 'PATCH', body: mine });
    await rest(cms.payload, target, `/users?where[id][equals]=${target.id}`, { method: 'PATCH', body: mine });
    const after = await cms.payload.findByID({
      collection: 'users',
      id: target.id,
      depth: 0,
      overrideAccess: true,
    });
    const mayAssign = permission(role, 'users', 'assignRoles') === 'all';
    expect(after).toMatchObject({
      role: mayAssign ? 'administrator' : role,
      unit: mayAssign ? people.otherUnit : people.ownUnit,
    });
  });

  it('makes no mark of who edits, and lifts those of others only for who may edit everything', async () => {
    const { id } = await people.articleOf('other', people.accounts.administrator);
    const holder = await account(cms.payload, 'administrator');
    const mark = {
      document: { relationTo: 'news-articles', value: id },
      user: { relationTo: 'users', value: holder.id },
    };
    const path = '/payload-locked-documents';
    const user = people.accounts[role];
    expect((await rest(cms.payload, user, path, { method: 'POST', body: mark })).status).toBe(403);
    const held = (await cms.payload.db.create({ collection: 'payload-locked-documents', data: mark })) as {
      id: string;
    };
    const lifted = await rest(cms.payload, user, `${path}/${held.id}`, { method: 'DELETE' });
    expect(isDone(lifted)).toBe(permission(role, 'items', 'update') === 'all');
  });

  it('resets no password by mail, nobody’s', async () => {
    const other = await account(cms.payload, 'administrator');
    const body = { email: other.email };
    const answer = await rest(cms.payload, people.accounts[role], '/users/forgot-password', {
      method: 'POST',
      body,
    });
    expect([answer.status, refusal(answer)]).toEqual([403, expect.stringContaining('nhờ quản trị viên')]);
    const kept = await cms.payload.findByID({
      collection: 'users',
      id: other.id,
      showHiddenFields: true,
      overrideAccess: true,
    });
    expect(kept.resetPasswordToken ?? '').toBe('');
  });

  it('unlocks a locked account only for an administrator', async () => {
    const locked = await account(cms.payload, 'contributor');
    const body = { email: locked.email, password };
    const answer = await rest(cms.payload, people.accounts[role], '/users/unlock', { method: 'POST', body });
    expect(isDone(answer)).toBe(role === 'administrator');
  });

  it('shows published items and lets nobody write them', async () => {
    const user = people.accounts[role];
    const { shortId } = await people.articleOf('own', user, true);
    const found = await rest(cms.payload, user, `/published-items?where[shortId][equals]=${shortId}`);
    expect(found.body.docs).toHaveLength(1);
    const id = found.body.docs?.[0]?.id;
    const body = { ...found.body.docs?.[0], id: undefined, shortId: 'zzzzzzzz', itemId: 'tag:x' };
    expect((await rest(cms.payload, user, '/published-items', { method: 'POST', body })).status).toBe(403);
    expect(
      (await rest(cms.payload, user, `/published-items/${id}`, { method: 'PATCH', body: { slug: 'x' } }))
        .status,
    ).toBe(403);
    expect((await rest(cms.payload, user, `/published-items/${id}`, { method: 'DELETE' })).status).toBe(403);
  });
});
