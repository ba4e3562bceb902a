import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/editor';
import { paragraphs } from '../support/cms';
import { findMongod } from '../support/mongod.mjs';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let replicaSet: MongoMemoryReplSet;
let first: RunningServer;
let second: RunningServer;

beforeAll(async () => {
  process.env.MONGOMS_SYSTEM_BINARY ??= await findMongod();
  replicaSet = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000 }],
  });
  const databaseUri = replicaSet.getUri('nq57-two');
  const secret = { PAYLOAD_SECRET: 'one secret for both processes, long enough' };
  first = await startServer({ agency: 'xa-hoang-van-thu', databaseUri, env: secret });
  second = await startServer({
    agency: 'xa-hoang-van-thu',
    databaseUri,
    env: { ...secret, MEDIA_DIR: first.mediaDir },
  });
});

afterAll(async () => {
  await cleanUp(second);
  await cleanUp(first);
  await replicaSet.stop();
});

const addresses = ['/', '/tin-bai', '/feeds/all/rss.xml', '/feeds/all/atom.xml', '/feeds/all/feed.json'];

async function whoShows(server: RunningServer, words: string): Promise<string[]> {
  const pages = await Promise.all(
    addresses.map(async (address) => (await fetch(`${server.origin}${address}`)).text()),
  );
  return addresses.filter((_, index) => pages[index]?.includes(words));
}

/** Asks again and again until all addresses agree or the time is over; returns what they say last. */
async function settle(server: RunningServer, words: string, isWanted: boolean): Promise<string[]> {
  const deadline = Date.now() + 1000;
  for (;;) {
    const shown = await whoShows(server, words);
    if (shown.length === (isWanted ? addresses.length : 0) || Date.now() > deadline) return shown;
  }
}

describe('two processes on one database', () => {
  it('show the same within a second, whichever of them published or withdrew', async () => {
    const editor = await signIn(first);
    const [topic] = await editor.all('topics');
    const headline = 'Tin đăng ở tiến trình thứ nhất';
    await whoShows(second, headline);
    const doc = await editor.create('news-articles', {
      headline,
      summary: 'Tin này phải hiện ở tiến trình thứ hai.',
      body: paragraphs('Nội dung của tin.'),
      genre: 'news',
      topics: [topic?.id],
      audiences: ['nguoi-dan'],
      _status: 'published',
    });
    expect(await whoShows(first, headline)).toEqual(addresses);
    expect(await settle(second, headline, true)).toEqual(addresses);
    await editor.withdraw(doc.id, { mode: 'notice', reason: 'Kiểm thử gỡ bài.', locale: 'vi' });
    expect(await whoShows(first, headline)).toEqual([]);
    expect(await settle(second, headline, false)).toEqual([]);
  });
});
