import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import type { Collection } from 'mongodb';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createSerialisedClient,
  type SerialisedClient,
} from '../../src/adapters/database/sqlite/serialisedClient';
import { storeOf } from '../../src/adapters/payload/installation';
import { inTransaction, repair } from '../../src/adapters/payload/repair';
import type { PublishedStore } from '../../src/adapters/publishedItems/publishedStore';
import type { Change } from '../../src/publishing/publishedItems';
import { startCms, type Cms } from '../support/cms';
import {
  account,
  articleData,
  draftArticle,
  publishArticle,
  publishedArticle,
  rest,
  topic,
} from '../support/newsroom';
import { draftInfographic } from '../support/visualKinds';

const isSqlite = process.env.TEST_DATABASE !== 'mongodb';

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

const headlines = async (headline: string): Promise<number> => {
  const where = { headline: { equals: headline } };
  const main = await cms.payload.count({ collection: 'news-articles', where, overrideAccess: true });
  const versions = await cms.payload.countVersions({
    collection: 'news-articles',
    where: { 'version.headline': { equals: headline } },
    overrideAccess: true,
  });
  return main.totalDocs + versions.totalDocs;
};

interface Session {
  commitTransaction: () => Promise<void>;
  abortTransaction: () => Promise<void>;
}

/** Makes the next commit fail as the database itself would make it fail. */
function failNextCommit(): void {
  if (isSqlite) {
    const { client } = cms.payload.db as unknown as {
      client: SerialisedClient & { writer: SerialisedClient };
    };
    const execute = client.writer.execute.bind(client.writer);
    const spy = vi.spyOn(client.writer, 'execute').mockImplementation(async (statement) => {
      if (statement !== 'COMMIT') return execute(statement);
      spy.mockRestore();
      throw new Error('SQLITE_FULL: database or disk is full');
    });
    return;
  }
  const { sessions } = cms.payload.db as unknown as { sessions: Record<string, Session> };
  const watched = new Proxy(sessions, {
    set: (target, key, session: Session) => {
      // As when the server gave the transaction up: nothing of it is left, and the commit finds none.
      session.commitTransaction = async () => {
        await session.abortTransaction();
        throw new Error('NoSuchTransaction: the transaction was aborted');
      };
      Reflect.set(cms.payload.db, 'sessions', target);
      return Reflect.set(target, key, session);
    },
  });
  Reflect.set(cms.payload.db, 'sessions', watched);
}

describe('a commit that fails', () => {
  it('is told to who saved, and leaves no document, version, row or number', async () => {
    const headline = 'Bài không ghi được xuống đĩa';
    const before = await store.lastSequence();
    const data = { ...articleData({ headline }, topicId), _status: 'published' as const };
    failNextCommit();
    const saving = cms.payload.create({
      collection: 'news-articles',
      data,
      locale: 'vi',
      overrideAccess: true,
    });
    await expect(saving).rejects.toThrow(/SQLITE_FULL|NoSuchTransaction/);
    expect(await headlines(headline)).toBe(0);
    expect(JSON.stringify(await store.page(undefined, 1000))).not.toContain(headline);
    expect(await store.lastSequence()).toBe(before);
  });

  it('does not stop the next save', async () => {
    const doc = await draftArticle(cms.payload, { topicId });
    failNextCommit();
    await expect(publishArticle(cms.payload, doc.id)).rejects.toThrow(/SQLITE_FULL|NoSuchTransaction/);
    expect(await store.find('vi', doc.shortId ?? '')).toBeUndefined();
    await publishArticle(cms.payload, doc.id);
    expect(await store.find('vi', doc.shortId ?? '')).toMatchObject({ status: 'live' });
  });
});

describe('the SQLite client', () => {
  async function withClient(
    work: (client: SerialisedClient) => Promise<void>,
    turnTimeoutMs = 50,
  ): Promise<void> {
    const folder = await mkdtemp(path.join(tmpdir(), 'nq57-client-'));
    const client = await createSerialisedClient({ url: `file:${path.join(folder, 'x.db')}`, turnTimeoutMs });
    try {
      await client.executeMultiple(
        'create table parent (id integer primary key);' +
          'create table child (id integer primary key, p integer references parent(id) deferrable initially deferred);',
      );
      await work(client);
    } finally {
      client.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  const countChildren = async (client: SerialisedClient): Promise<number> =>
    Number((await client.execute('select count(*) as n from child')).rows[0]?.n);

  it('tells of a foreign key that only the commit finds broken, and takes the write back', async () => {
    await withClient(async (client) => {
      const transaction = await client.transaction();
      await transaction.execute('insert into child (id, p) values (1, 99)');
      await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/);
      expect(Reflect.get(transaction, 'commitError')).toBeInstanceOf(Error);
      expect(await countChildren(client)).toBe(0);
      await client.execute('insert into child (id, p) values (2, null)');
      expect(await countChildren(client)).toBe(1);
    });
  });

  it('ends a write that waits for its own transaction, and says why', async () => {
    await withClient(async (client) => {
      const transaction = await client.transaction();
      await expect(client.execute('insert into child (id) values (1)')).rejects.toThrow(
        'A database write waited 50 ms for another write to end. ' +
          'A nested write probably forgot to pass "req" and waits for its own transaction.',
      );
      await transaction.execute('insert into child (id) values (2)');
      await transaction.commit();
      expect(await countChildren(client)).toBe(1);
    });
  });

  it('gives turns in order, also after one that timed out', async () => {
    await withClient(async (client) => {
      const transaction = await client.transaction();
      await expect(client.execute('insert into child (id) values (1)')).rejects.toThrow('waited 50 ms');
      const waiting = client.execute('insert into child (id) values (3)');
      await transaction.execute('insert into child (id) values (2)');
      await transaction.commit();
      await waiting;
      expect((await client.execute('select id from child order by rowid')).rows.map(({ id }) => id)).toEqual([
        2, 3,
      ]);
    });
  });

  it('lets readers see the last commit while a write is on', async () => {
    await withClient(async (client) => {
      await client.execute('insert into child (id) values (1)');
      const transaction = await client.transaction();
      await transaction.execute('delete from child');
      expect(await countChildren(client)).toBe(1);
      await transaction.rollback();
      expect(await countChildren(client)).toBe(1);
    });
  });
});

describe('many at once', () => {
  it('publish without an error, without a number given twice, and without a gap in what a follower sees', async () => {
    const drafts = [];
    for (let n = 0; n < 50; n += 1)
      drafts.push(await draftArticle(cms.payload, { topicId, headline: `Song song ${n}` }));
    const start = await store.lastSequence();
    const seen: Change[] = [];
    let isDone = false;
    const following = (async () => {
      for (let last = start; !isDone || last < (await store.lastSequence());) {
        const changes = await store.changesSince(last, 7);
        seen.push(...changes);
        last = changes.at(-1)?.sequence ?? last;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const results = await Promise.allSettled(drafts.map(({ id }) => publishArticle(cms.payload, id)));
    isDone = true;
    await following;
    expect(
      results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : [])),
    ).toEqual([]);
    expect(seen.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, n) => start + n + 1));
    expect(new Set(seen.map(({ shortId }) => shortId))).toEqual(
      new Set(drafts.map(({ shortId }) => shortId)),
    );
    expect(await store.lastSequence()).toBe(start + 50);
    expect(await store.oldestUnnumberedAt()).toBeUndefined();
  });

  it('corrections, drafts and withdrawals leave the store as the newsroom says', async () => {
    const approver = await account(cms.payload, 'approver');
    const docs = [];
    for (let n = 0; n < 12; n += 1) docs.push(await publishedArticle(cms.payload, { topicId }));
    await Promise.all(
      docs.map(async ({ id }, n) => {
        if (n % 3 === 0) await publishArticle(cms.payload, id, { headline: `Sửa ${n}` });
        if (n % 3 === 1)
          await rest(cms.payload, approver, `/news-articles/${id}?draft=true&locale=vi`, {
            method: 'PATCH',
            body: { headline: 'Nháp' },
          });
        if (n % 3 === 2)
          await rest(cms.payload, approver, `/news-articles/${id}/withdraw`, {
            method: 'POST',
            body: { mode: 'gone' },
          });
      }),
    );
    const states = await Promise.all(docs.map(({ shortId }) => store.find('vi', shortId ?? '')));
    expect(states.map((state) => state?.status)).toEqual(
      docs.map((_, n) => (n % 3 === 2 ? 'withdrawn' : 'live')),
    );
    expect(await repair(cms.payload, { mend: false })).toMatchObject({ differences: [] });
  });
});

describe('repair', () => {
  /** Changes a row beneath every layer of ours. */
  async function tamper(shortId: string, headline: string): Promise<void> {
    if (isSqlite) {
      const { drizzle } = cms.payload.db as unknown as {
        drizzle: { run: (query: unknown) => Promise<unknown> };
      };
      await drizzle.run(
        sql`update published_items set headline = ${headline}, content = json_set(content, '$.headline', ${headline}) where short_id = ${shortId}`,
      );
      return;
    }
    const { connection } = cms.payload.db as unknown as {
      connection: { collection: (name: string) => Collection };
    };
    await connection
      .collection('published-items')
      .updateOne({ shortId }, { $set: { headline, 'content.headline': headline } });
  }

  it('finds nothing to mend after all of the above', async () => {
    const report = await repair(cms.payload, { mend: false });
    expect(report.differences).toEqual([]);
    expect(report.checked).toBeGreaterThan(60);
  });

  it('finds a row that was tampered with, changes nothing unless asked, then mends it under a new number', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Tiêu đề thật' });
    await tamper(doc.shortId ?? '', 'Tiêu đề bị sửa');
    const difference = { shortId: doc.shortId, locale: 'vi', problem: 'changed', headline: 'Tiêu đề bị sửa' };
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([difference]);
    expect(await store.find('vi', doc.shortId ?? '')).toMatchObject({
      content: { headline: 'Tiêu đề bị sửa' },
    });
    const before = await store.lastSequence();
    expect((await repair(cms.payload, { mend: true })).differences).toEqual([difference]);
    expect(await store.find('vi', doc.shortId ?? '')).toMatchObject({
      content: { headline: 'Tiêu đề thật' },
    });
    expect((await store.changesSince(before, 10)).map(({ shortId }) => shortId)).toEqual([doc.shortId]);
    expect((await repair(cms.payload, { mend: true })).differences).toEqual([]);
  });

  it('mends by the version that was published, not by a newer draft', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Bản công khai' });
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { headline: 'Nháp mới hơn' },
      draft: true,
      locale: 'vi',
      overrideAccess: true,
    });
    await tamper(doc.shortId ?? '', 'Bị sửa');
    await repair(cms.payload, { mend: true });
    expect(await store.find('vi', doc.shortId ?? '')).toMatchObject({
      content: { headline: 'Bản công khai' },
    });
  });

  it('finds a live row whose document is gone, and takes it out', async () => {
    const doc = await publishedArticle(cms.payload, { topicId, headline: 'Mất bài gốc' });
    await inTransaction(cms.payload, async (req) => {
      await cms.payload.db.deleteOne({ collection: 'news-articles', where: { id: { equals: doc.id } }, req });
      await cms.payload.db.deleteVersions({
        collection: 'news-articles',
        where: { parent: { equals: doc.id } },
        req,
      });
    });
    const { differences } = await repair(cms.payload, { mend: true });
    expect(differences).toEqual([
      { shortId: doc.shortId, locale: 'vi', problem: 'documentMissing', headline: 'Mất bài gốc' },
    ]);
    expect(await store.find('vi', doc.shortId ?? '')).toMatchObject({ status: 'withdrawn' });
  });

  it('finds what is missing of other kinds as well', async () => {
    const [gone, waiting] = [
      await draftInfographic(cms.payload, topicId),
      await draftInfographic(cms.payload, topicId),
    ];
    const update = { collection: 'infographics', locale: 'vi', overrideAccess: true } as const;
    const data = { _status: 'published' } as const;
    await cms.payload.update({ ...update, id: gone.id, data });
    await inTransaction(cms.payload, async (req) => {
      await cms.payload.db.deleteOne({ collection: 'infographics', where: { id: { equals: gone.id } }, req });
      await cms.payload.db.deleteVersions({
        collection: 'infographics',
        where: { parent: { equals: gone.id } },
        req,
      });
    });
    const req = await createLocalReq({ context: { skipPublishing: true } }, cms.payload);
    await cms.payload.update({ ...update, id: waiting.id, data, context: { skipPublishing: true }, req });
    expect((await repair(cms.payload, { mend: true })).differences).toEqual([
      { shortId: gone.shortId, locale: 'vi', problem: 'documentMissing', headline: gone.headline },
      { shortId: waiting.shortId, locale: '*', problem: 'notPublished', headline: waiting.headline },
    ]);
    expect(await store.find('vi', gone.shortId ?? '')).toMatchObject({ status: 'withdrawn' });
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([]);
  });

  it('finds an article that says it is published but is out nowhere', async () => {
    const doc = await draftArticle(cms.payload, { topicId, headline: 'Không lên trang' });
    const req = await createLocalReq({ context: { skipPublishing: true } }, cms.payload);
    await cms.payload.update({
      collection: 'news-articles',
      id: doc.id,
      data: { _status: 'published' },
      locale: 'vi',
      overrideAccess: true,
      context: { skipPublishing: true },
      req,
    });
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([
      { shortId: doc.shortId, locale: '*', problem: 'notPublished', headline: 'Không lên trang' },
    ]);
    await repair(cms.payload, { mend: true });
    const mended = await cms.payload.findByID({
      collection: 'news-articles',
      id: doc.id,
      overrideAccess: true,
    });
    expect(mended._status).toBe('draft');
    expect((await repair(cms.payload, { mend: false })).differences).toEqual([]);
  });
});
