import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RebuildRequests } from '../../../../src/adapters/search/rebuildRequests';
import { startSearchIndex, type FollowingIndex } from '../../../../src/adapters/search/searchIndex';
import type { Locale } from '../../../../src/content/locales';
import { parseSearchQuery } from '../../../../src/search/searchQuery';
import { asBook, fileAsset } from '../../../support/wordedFiles';
import { numberedItem } from '../../delivery/publishedRows';
import { PublishedSequence } from './publishedSequence';

let folder: string;
let store: PublishedSequence;
let running: FollowingIndex[];
let ticks: (() => void)[];
let said: string[];
let changed: number;
let fileTexts: Map<string, string[]>;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nq57-search-'));
  store = new PublishedSequence();
  [running, ticks, said, changed] = [[], [], [], 0];
  fileTexts = new Map();
});

afterEach(async () => {
  for (const index of running) await index.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(batchSize?: number): Promise<FollowingIndex> {
  const index = await startSearchIndex({
    folder,
    store,
    fileTexts: async (fileIds) => new Map(fileIds.map((id) => [id, fileTexts.get(id) ?? []])),
    batchSize,
    onChange: () => (changed += 1),
    every: (_milliseconds, tick) => {
      ticks.push(tick);
      return () => (ticks = ticks.filter((known) => known !== tick));
    },
    log: {
      info: (message) => said.push(message),
      error: (error, message) => said.push(`${message} ${String(error)}`),
    },
  });
  running.push(index);
  return index;
}

async function started(): Promise<FollowingIndex> {
  const index = await start();
  await untilReady(index);
  return index;
}

const untilReady = (index: FollowingIndex) =>
  vi.waitFor(() => expect(index.state()).toEqual({ state: 'ready' }), { timeout: 5000, interval: 5 });

async function stop(index: FollowingIndex): Promise<void> {
  await index.stop();
  running = running.filter((known) => known !== index);
}

async function find(index: FollowingIndex, text: string, locale: Locale = 'vi'): Promise<string[]> {
  const answer = await index.find({ query: parseSearchQuery(text, locale), filters: {}, limit: 50 });
  return answer.ids.map((id) => id.replace('tag:x,2026:', ''));
}

const dataFiles = () => readdirSync(folder).filter((name) => name.endsWith('.db'));

describe('an index', () => {
  it('is made of what is live when there is none', async () => {
    store.publish(numberedItem(1, { headline: 'Chuyển đổi số' }), numberedItem(2, { headline: 'Kinh phí' }));
    const index = await started();
    expect(await find(index, 'chuyen doi so')).toEqual(['1']);
    expect(await find(index, 'không có')).toEqual([]);
    expect(said.join()).toContain('2 bài');
  });

  it('finds what was published, corrected or withdrawn as soon as it has caught up', async () => {
    const index = await started();
    store.publish(numberedItem(1, { headline: 'Chuyển đổi số' }));
    expect(await find(index, 'chuyển đổi')).toEqual([]);
    await index.catchUp();
    expect(await find(index, 'chuyển đổi')).toEqual(['1']);
    store.publish(numberedItem(1, { headline: 'Truyền thông số' }));
    await index.catchUp();
    expect([await find(index, 'chuyển đổi'), await find(index, 'truyền thông')]).toEqual([[], ['1']]);
    store.withdraw('item0001');
    await index.catchUp();
    expect(await find(index, 'truyền thông')).toEqual([]);
  });

  it('finds a book by the words of its file, made anew or published later', async () => {
    fileTexts = new Map([
      ['first', ['Bìa', 'Chỗ nào hụt hơi là chỗ câu quá dài']],
      ['second', ['Tro xỉ']],
    ]);
    store.publish(asBook(numberedItem(1), [fileAsset('first')]));
    const index = await started();
    expect(await find(index, 'hut hoi')).toEqual(['1']);
    store.publish(asBook(numberedItem(2), [fileAsset('second')]));
    await index.catchUp();
    expect(await find(index, 'tro xỉ')).toEqual(['2']);
  });

  it('keeps languages apart', async () => {
    store.publish(
      numberedItem(1, { headline: 'Chatbot' }),
      numberedItem(1, { locale: 'en', headline: 'Chatbots' }),
    );
    const index = await started();
    store.withdraw('item0001');
    await index.catchUp();
    expect([await find(index, 'chatbot'), await find(index, 'chatbot', 'en')]).toEqual([[], ['1']]);
  });

  it('holds items that were published in the same second', async () => {
    const at = '2026-11-20T01:00:00.000Z';
    for (let n = 1; n <= 5; n += 1)
      store.publish(numberedItem(n, { headline: 'Báo cáo', firstPublishedAt: at }));
    const index = await started();
    expect((await find(index, 'báo cáo')).sort()).toEqual(['1', '2', '3', '4', '5']);
    store.withdraw('item0003');
    await index.catchUp();
    expect((await find(index, 'báo cáo')).sort()).toEqual(['1', '2', '4', '5']);
  });

  it('tells when answers may have changed', async () => {
    const index = await started();
    const before = changed;
    store.publish(numberedItem(1));
    await index.catchUp();
    expect(changed).toBe(before + 1);
  });

  it('reads pages of results to the end, each item once', async () => {
    for (let n = 1; n <= 30; n += 1) store.publish(numberedItem(n, { headline: `Báo cáo ${n}` }));
    const index = await started();
    const query = parseSearchQuery('báo cáo', 'vi');
    const seen: string[] = [];
    for (let page = await index.find({ query, filters: {}, limit: 7 }); ;) {
      seen.push(...page.ids);
      if (!page.next) break;
      page = await index.find({ query, filters: {}, limit: 7, after: page.next });
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
  });

  it('narrows and counts', async () => {
    store.publish(
      numberedItem(1, { headline: 'Báo cáo', audiences: ['can-bo'] }),
      numberedItem(2, {
        headline: 'Báo cáo',
        audiences: ['can-bo', 'nguoi-dan'],
        topicIds: ['tag:x,2026:t1'],
      }),
    );
    const index = await started();
    const query = parseSearchQuery('báo cáo', 'vi');
    const answer = await index.find({ query, filters: { audience: 'nguoi-dan' }, limit: 9 });
    expect([answer.ids, answer.total, answer.isMore]).toEqual([['tag:x,2026:2'], 1, false]);
    expect(answer.facets.audience).toEqual([
      { value: 'can-bo', count: 2 },
      { value: 'nguoi-dan', count: 1 },
    ]);
    expect(answer.facets.topic).toEqual([{ value: 'tag:x,2026:t1', count: 1 }]);
    expect((await index.find({ query, filters: { topic: 'tag:x,2026:none' }, limit: 9 })).total).toBe(0);
  });
});

describe('an index that was there before', () => {
  it('goes on where it stopped', async () => {
    store.publish(numberedItem(1, { headline: 'Chatbot' }));
    await stop(await started());
    store.publish(numberedItem(2, { headline: 'Chatbot' }));
    said = [];
    const index = await start();
    expect(index.state()).toEqual({ state: 'ready' });
    expect((await find(index, 'chatbot')).sort()).toEqual(['1', '2']);
    expect(said).toEqual([]);
  });

  it('is made anew when it is ahead of the store: the store was put back', async () => {
    store.publish(numberedItem(1, { headline: 'Chatbot' }), numberedItem(2, { headline: 'Chatbot' }));
    await stop(await started());
    store = new PublishedSequence();
    store.publish(numberedItem(3, { headline: 'Chatbot' }));
    expect(await find(await started(), 'chatbot')).toEqual(['3']);
  });

  it('is made anew when it does not hold what is live', async () => {
    store.publish(numberedItem(1, { headline: 'Chatbot' }));
    await stop(await started());
    const other = new PublishedSequence();
    other.publish(numberedItem(5), numberedItem(6, { headline: 'Chatbot' }));
    store = other;
    store.withdraw('item0005');
    store.publish(numberedItem(7));
    const index = await start();
    await vi.waitFor(async () => expect(await find(index, 'chatbot')).toEqual(['6']), {
      timeout: 8000,
      interval: 50,
    });
  }, 15_000);

  it.each([
    ['is no database', (file: string) => writeFileSync(file, 'khong phai co so du lieu '.repeat(500))],
    ['is cut off', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['is empty', (file: string) => truncateSync(file, 0)],
  ])('is made anew when its file %s', async (_what, damage) => {
    for (let n = 1; n <= 20; n += 1) store.publish(numberedItem(n, { headline: `Chatbot ${n}` }));
    await stop(await started());
    damage(path.join(folder, 'index-1.db'));
    const index = await started();
    await vi.waitFor(async () => expect(await find(index, 'chatbot')).toHaveLength(20), { timeout: 5000 });
    expect(index.state()).toEqual({ state: 'ready' });
  });
});

describe('while it runs', () => {
  it('its file may be deleted', async () => {
    store.publish(numberedItem(1, { headline: 'Chatbot' }));
    const index = await started();
    rmSync(path.join(folder, 'index-1.db'));
    expect(await find(index, 'chatbot')).toEqual(['1']);
    for (const tick of ticks) tick();
    await untilReady(index);
    expect(existsSync(path.join(folder, 'index-1.db'))).toBe(true);
    expect(await find(index, 'chatbot')).toEqual(['1']);
  });

  it('the operator may ask for a new one', async () => {
    store.publish(numberedItem(1, { headline: 'Chatbot' }));
    const index = await started();
    const [before] = new RebuildRequests(folder).reports();
    new RebuildRequests(folder).ask();
    for (const tick of ticks) tick();
    expect(index.state()).toEqual({ state: 'building', done: 0, total: 0 });
    await untilReady(index);
    const [after] = new RebuildRequests(folder).reports();
    expect(after?.name).toBe(before?.name);
    expect(after?.status).toEqual({ state: 'ready' });
    expect(Date.parse(after?.at ?? '')).toBeGreaterThan(Date.parse(before?.at ?? ''));
    // Once is enough.
    for (const tick of ticks) tick();
    expect(index.state()).toEqual({ state: 'ready' });
  });

  it('it says that it is being made, and answers from what is there', async () => {
    for (let n = 1; n <= 12; n += 1) store.publish(numberedItem(n, { headline: 'Chatbot' }));
    const index = await start(5);
    expect(index.state()).toEqual({ state: 'building', done: 0, total: 0 });
    const counts: number[] = [];
    const reported: number[] = [];
    while (index.state().state === 'building') {
      counts.push((await find(index, 'chatbot')).length);
      await new Promise((resolve) => setImmediate(resolve));
      reported.push(new RebuildRequests(folder).reports().length);
    }
    expect(counts).toEqual(expect.arrayContaining([5, 10, 12]));
    // Whoever waits for it hears of it all the time, although the old file went with its report.
    expect(new Set(reported)).toEqual(new Set([1]));
  });

  it('nothing withdrawn comes back and nothing published is missed while it is made', async () => {
    for (let n = 1; n <= 20; n += 1) store.publish(numberedItem(n, { headline: 'Chatbot' }));
    const index = await start(3);
    const gone: string[] = [];
    for (let n = 1; index.state().state === 'building' && n <= 20; n += 1) {
      // The very item that the walk would go on from, and one it has not reached.
      for (const number of [21 - n, n]) {
        const shortId = `item${String(number).padStart(4, '0')}`;
        if (gone.includes(shortId)) continue;
        store.withdraw(shortId);
        gone.push(shortId);
      }
      store.publish(
        numberedItem(n + 30 > 59 ? 59 : n + 30, {
          headline: 'Chatbot',
          firstPublishedAt: `2026-10-${String(n).padStart(2, '0')}T00:00:00.000Z`,
        }),
      );
      await index.catchUp();
    }
    await untilReady(index);
    await index.catchUp();
    const live = store.rows.map(({ id }) => id.replace('tag:x,2026:', '')).sort();
    expect((await find(index, 'chatbot')).sort()).toEqual(live);
    expect(gone.length).toBeGreaterThan(2);
  });

  it('an item that cannot be taken in keeps no other from being found', async () => {
    const index = await started();
    const broken = numberedItem(1, { headline: 'Chatbot' });
    Reflect.set(broken, 'body', null);
    store.publish(broken, numberedItem(2, { headline: 'Chatbot' }));
    await index.catchUp();
    expect(await find(index, 'chatbot')).toEqual(['2']);
    expect(said.join()).toContain('item0001');
  });

  it('nothing is found, and said so, when the folder cannot be used', async () => {
    writeFileSync(path.join(folder, 'tep'), '');
    folder = path.join(folder, 'tep');
    const index = await start().catch((error: unknown) => error);
    folder = path.dirname(folder);
    expect(index).toHaveProperty('state');
    expect((index as FollowingIndex).state()).toEqual({ state: 'unavailable' });
    expect(await find(index as FollowingIndex, 'chatbot')).toEqual([]);
  });
});

describe('two processes', () => {
  it('have an index each in one folder, and both follow', async () => {
    store.publish(numberedItem(1, { headline: 'Chatbot' }));
    const [first, second] = [await started(), await started()];
    expect(dataFiles()).toEqual(['index-1.db', 'index-2.db']);
    store.publish(numberedItem(2, { headline: 'Chatbot' }));
    await first.catchUp();
    await second.catchUp();
    expect((await find(first, 'chatbot')).sort()).toEqual(['1', '2']);
    expect((await find(second, 'chatbot')).sort()).toEqual(['1', '2']);
  });

  it('take over an index that is left, instead of making more and more', async () => {
    await stop(await started());
    await stop(await started());
    await started();
    expect(dataFiles()).toEqual(['index-1.db']);
  });
});

describe('what a reader is typing', () => {
  it('begins a headline', async () => {
    store.publish(
      numberedItem(1, { headline: 'Chuyển đổi số ở xã' }),
      numberedItem(2, { headline: 'Chuyên gia nói về số liệu' }),
      numberedItem(3, { headline: 'Bài khác', summary: 'chuyển đổi' }),
    );
    const index = await started();
    const starting = async (text: string) =>
      (await index.startingWith(parseSearchQuery(text, 'vi'), 8)).map((id) => id.at(-1));
    expect(await starting('chuy')).toEqual(['2', '1']);
    expect(await starting('chuyen d')).toEqual(['1']);
    expect(await starting('doi chuyen')).toEqual(['1']);
    expect(await starting('so')).toEqual(['2', '1']);
    expect(await starting('')).toEqual([]);
  });

  it('may be misspelt', async () => {
    store.publish(numberedItem(1, { headline: 'Chuyển đổi số' }));
    const index = await started();
    expect(await index.nearSpellings('vi', 'chuển', 1)).toEqual(['chuyển']);
    expect(await index.nearSpellings('vi', 'chuen', 1)).toEqual(['chuyen']);
    expect(await index.nearSpellings('vi', 'xyz', 1)).toEqual([]);
    expect(await index.nearSpellings('en', 'chuển', 1)).toEqual([]);
  });
});
