import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createProbe, type Probe } from '../support/anonymousProbe';
import { signIn } from '../support/editor';
import { canary, hideContent, type HiddenContent } from '../support/hiddenContent';
import { findMongod } from '../support/mongod.mjs';
import { adminEmail, cleanUp, startServer, type RunningServer } from '../support/server';
import {
  hiddenItemPaths,
  hiddenMediaPaths,
  newsroomPaths,
  restPaths,
  trickPaths,
} from '../support/strangerPaths';

const rsc = { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/vi' };
const internalHeaders = {
  'x-middleware-subrequest': 'middleware:middleware:middleware',
  'x-matched-path': '/admin',
  'x-invoke-path': '/vi/tin-bai',
  'x-nextjs-data': '1',
  'x-original-url': '/api/news-articles',
  'x-rewrite-url': '/api/news-articles',
};
const forgedSessions: Record<string, string>[] = [
  { authorization: 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.' },
  { authorization: 'users API-Key 0' },
  { cookie: 'payload-token=eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.' },
];
const queries = [
  '{ NewsArticles(draft: true, limit: 100) { docs { headline slug summary } } }',
  '{ allMedia { docs { alt filename url } } PublishedItems { docs { content } } Users { docs { email } } }',
  '{ __schema { types { name } } }',
];

interface Started {
  server: RunningServer;
  stop: () => Promise<void>;
}

async function startOnSqlite(): Promise<Started> {
  const server = await startServer({ from: inject('seededFolder') });
  return { server, stop: () => cleanUp(server) };
}

/** The smaller agency: its first run is short. */
async function startOnMongo(): Promise<Started> {
  process.env.MONGOMS_SYSTEM_BINARY ??= await findMongod();
  const replicaSet = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary: process.env.MONGOMS_SYSTEM_BINARY, checkMD5: false },
    instanceOpts: [{ launchTimeout: 60_000 }],
  });
  const server = await startServer({
    agency: 'xa-hoang-van-thu',
    databaseUri: replicaSet.getUri('nq57-surface'),
  });
  const stop = async () => {
    await cleanUp(server);
    await replicaSet.stop();
  };
  return { server, stop };
}

describe.each([
  { database: 'SQLite', start: startOnSqlite },
  { database: 'MongoDB', start: startOnMongo },
])('a stranger who asks for everything on $database', ({ start }) => {
  let started: Started;
  let hidden: HiddenContent;
  let probe: Probe;
  let known: string[];

  beforeAll(async () => {
    started = await start();
    const editor = await signIn(started.server);
    hidden = await hideContent(editor);
    const files = await filesOf(started.server.mediaDir, hidden);
    expect(files.length).toBeGreaterThan(10);
    probe = createProbe(started.server.origin, { words: [canary, adminEmail], bodies: files });
    known = [...hiddenItemPaths(hidden), ...hiddenMediaPaths(hidden, started.server.mediaDir)];
  });

  afterAll(() => started.stop());

  it('has marked input refused, so that no file of the server holds a word of it', async () => {
    const { dataDir, output } = started.server;
    expect(new Set(hidden.refusals)).toEqual(new Set([422]));
    const stored = await Promise.all((await allFiles(dataDir)).map((file) => readFile(file)));
    expect(stored.filter((bytes) => bytes.includes(`${canary}secret`))).toEqual([]);
    expect(output()).not.toContain(`${canary}secret`);
  });

  it('finds nothing on any page, feed, sitemap or file that is linked from anywhere', async () => {
    const found = await probe.crawl([
      '/',
      '/en',
      '/robots.txt',
      '/sitemap.xml',
      '/sitemap-news.xml',
      '/feeds/opml.xml',
      '/en/feeds/opml.xml',
      '/health',
      '/admin/login',
      '/admin/forgot',
    ]);
    expect(found.filter((address) => address.startsWith('/tin-bai/')).length).toBeGreaterThan(8);
    expect(found.filter((address) => address.startsWith('/feeds/')).length).toBeGreaterThan(40);
    expect(found.filter((address) => address.startsWith('/media/')).length).toBeGreaterThan(40);
    expect(probe.leaks).toEqual([]);
  });

  it('finds nothing at the addresses that hidden items and files have or had', async () => {
    const answers = await probe.askAll(known);
    const answered = known.filter((_, index) => ![301, 401, 404, 410].includes(answers[index]?.status ?? 0));
    expect(answered).toEqual([]);
    await probe.askAll(known, { method: 'HEAD' });
    expect(probe.leaks).toEqual([]);
  });

  it('is turned away from all of REST and GraphQL, whatever the method and the session', async () => {
    const paths = restPaths(hidden);
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answers = await probe.askAll(paths, { method });
      expect(
        paths.filter((_, index) => answers[index]?.status !== 401),
        method,
      ).toEqual([]);
    }
    for (const headers of forgedSessions) {
      const answers = await probe.askAll(paths, { headers });
      expect(paths.filter((_, index) => answers[index]?.status !== 401)).toEqual([]);
    }
    await probe.askAll(paths, {
      method: 'POST',
      headers: { 'x-http-method-override': 'GET', 'x-payload-http-method-override': 'GET' },
    });
    for (const query of queries) {
      const json = { 'content-type': 'application/json' };
      const posted = await probe.ask('/api/graphql', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query }),
      });
      const asked = await probe.ask(`/api/graphql?query=${encodeURIComponent(query)}`);
      expect([posted.status, asked.status]).toEqual([401, 401]);
    }
    expect(probe.leaks).toEqual([]);
  });

  it('learns nothing from signing in, from a forgotten password, or from the pages of the newsroom', async () => {
    const headers = { 'content-type': 'application/json' };
    const email = `${canary}email@example.vn`;
    const wrong = await probe.ask('/api/users/login', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password: 'x' }),
    });
    const unknown = await probe.ask('/api/users/login', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: 'nobody@example.vn', password: 'x' }),
    });
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    const forgot = await Promise.all(
      [email, 'nobody@example.vn'].map((one) =>
        probe.ask('/api/users/forgot-password', {
          method: 'POST',
          headers,
          body: JSON.stringify({ email: one }),
        }),
      ),
    );
    expect(forgot.map(({ status, text }) => [status, text])).toEqual(Array(2).fill([401, forgot[0]?.text]));
    const pages = newsroomPaths(hidden);
    await probe.askAll(pages);
    await probe.askAll(
      pages.map((page) => `${page}${page.includes('?') ? '&' : '?'}_rsc=1a2b3`),
      { headers: rsc },
    );
    const action = { 'next-action': '0'.repeat(40), 'content-type': 'text/plain;charset=UTF-8' };
    const acted = await probe.askAll(pages, { method: 'POST', headers: action, body: '[]' });
    expect(new Set(acted.map(({ status }) => status))).toEqual(new Set([401]));
    expect(probe.leaks).toEqual([]);
  });

  it('gets past no door by tricks with paths, headers, methods or internal addresses', async () => {
    const paths = trickPaths(hidden);
    const answers = await probe.askAll(paths);
    const answered = paths.filter((_, index) => (answers[index]?.status ?? 0) === 200);
    expect(answered).toEqual([]);
    await probe.askAll([...paths, ...known], { headers: { ...rsc, ...internalHeaders } });
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND']) {
      const refused = await probe.askAll(known, { method });
      expect(
        known.filter((_, index) => refused[index]?.status !== 405 && refused[index]?.status !== 401),
        method,
      ).toEqual([]);
    }
    expect(probe.leaks).toEqual([]);
  });
});

async function allFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Bytes of every file made of the hidden pictures. */
async function filesOf(mediaDir: string, { media }: HiddenContent): Promise<Buffer[]> {
  const names = media.flatMap(({ mediaId, filename }) => [
    String(mediaId),
    path.parse(String(filename)).name,
  ]);
  const files = (await allFiles(mediaDir)).filter((file) => names.some((name) => file.includes(name)));
  return Promise.all(files.map((file) => readFile(file)));
}
