import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { paragraphs } from '../support/cms';
import { signIn, type Doc, type Editor } from '../support/editor';
import { formats, readFeed, readWholeFeed, type ReadFeed } from '../support/feedReading';
import { liveRows } from '../support/liveRows';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let editor: Editor;
let topic: string;

beforeAll(async () => {
  server = await startServer({ from: inject('seededFolder') });
  editor = await signIn(server);
  topic = (await editor.all('topics', 'locale=vi'))[0]?.id ?? '';
});

afterAll(() => cleanUp(server));

function publishArticle(headline: string): Promise<Doc> {
  return editor.create('news-articles', {
    headline,
    summary: `Tóm tắt của ${headline}.`,
    body: paragraphs('Một đoạn văn ngắn, đủ để có trong nguồn tin.'),
    genre: 'news',
    topics: [topic],
    audiences: ['nguoi-dan'],
    _status: 'published',
  });
}

const feed = (format: string, scope = 'all'): Promise<ReadFeed> =>
  readFeed(`${server.origin}/feeds/${scope}/${format}`);

const wholeFeed = (format: string) => readWholeFeed(`${server.origin}/feeds/all/${format}`);

describe('a withdrawn article', () => {
  it('leaves every feed at once and is named as withdrawn, without a word when it is gone', async () => {
    const noticed = await publishArticle('Bài sẽ gỡ kèm thông báo');
    const gone = await publishArticle('Bài sẽ gỡ không thông báo');
    await editor.withdraw(noticed.id, { mode: 'notice', reason: 'Số liệu chưa được kiểm tra.' });
    await editor.withdraw(gone.id, { mode: 'gone', reason: 'Không nói ra.' });
    const entryIds = [noticed, gone].map(({ identifier }) => `${String(identifier)}:vi`);
    for (const format of formats) {
      const { entries } = await feed(format);
      expect(
        entries.filter(({ id }) => entryIds.includes(id)),
        format,
      ).toEqual([]);
    }
    const atom = await (await fetch(`${server.origin}/feeds/all/atom.xml`)).text();
    for (const id of entryIds) expect(atom).toContain(`<at:deleted-entry ref="${id}" when="`);
    expect(atom).toContain('Số liệu chưa được kiểm tra.');
    expect(atom).not.toContain('Không nói ra.');
    const json = (await (await fetch(`${server.origin}/feeds/all/feed.json`)).json()) as {
      _nq57: { withdrawn: { id: string }[] };
    };
    expect(json._nq57.withdrawn.map(({ id }) => id).sort()).toEqual(entryIds.sort());
  });
});

describe('more articles than a feed holds', () => {
  beforeAll(async () => {
    for (let number = 1; number <= 60; number += 1)
      await publishArticle(`Tin số ${number} để lấp đầy nguồn tin`);
  });

  it('are all reached by the links to older documents, each once, down to the oldest', async () => {
    const rows = await liveRows(editor, 'vi');
    for (const format of formats) {
      const { urls, entries } = await wholeFeed(format);
      expect(urls.length, format).toBeGreaterThan(3);
      expect(
        entries.map(({ id }) => id),
        format,
      ).toEqual(rows.map(({ entryId }) => entryId));
      expect((await feed(format)).entries.length).toBeLessThanOrEqual(49);
    }
  });

  it('leave the older documents as they are when one more is published', async () => {
    const archives = (await Promise.all(formats.map(wholeFeed))).flatMap(({ urls }) => urls.slice(1));
    const read = () => Promise.all(archives.map(async (url) => (await fetch(url)).text()));
    const before = await read();
    await publishArticle('Tin thêm sau cùng');
    expect((await feed('rss.xml')).entries[0]?.title).toBe('Tin thêm sau cùng');
    expect(await read()).toEqual(before);
  });
});

describe('the identity of an entry', () => {
  it('survives a new headline, a new slug and a new host, where every link moves along', async () => {
    const article = await publishArticle('Tên ban đầu của bài');
    const before = await Promise.all(formats.map((format) => feed(format)));
    await editor.update('news-articles', article.id, {
      headline: 'Tên mới hoàn toàn',
      slug: 'ten-moi',
      _status: 'published',
    });
    const renamed = await feed('rss.xml');
    expect(renamed.entries[0]).toMatchObject({ title: 'Tên mới hoàn toàn', id: before[0]?.entries[0]?.id });
    expect(renamed.entries[0]?.link).toContain('/tin-bai/ten-moi-');
    const newHost = 'https://nq57.example.gov.vn';
    server = await server.restart({ SITE_URL: newHost });
    for (const [index, format] of formats.entries()) {
      const response = await fetch(`${server.origin}/feeds/all/${format}`);
      expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(await response.text()).not.toContain(server.origin);
      const { entries, self } = await feed(format);
      expect(self).toBe(`${newHost}/feeds/all/${format}`);
      expect(
        entries.map(({ id }) => id),
        format,
      ).toEqual(before[index]?.entries.map(({ id }) => id));
      expect(entries.filter(({ link }) => !link.startsWith(`${newHost}/tin-bai/`))).toEqual([]);
    }
  });
});
