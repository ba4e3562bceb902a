import { describe, expect, it } from 'vitest';
import type { SiteText } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { withPageScope } from '../../../src/delivery/pageScope';
import { createReader, type PublishedReader } from '../../../src/delivery/publishedReader';
import { MemoryStore, numberedItem, topic } from './publishedRows';

function siteText(locale: Locale, changes: Partial<SiteText> = {}): SiteText {
  const words = {
    slug: 'site',
    title: 'Thực hiện Nghị quyết 57',
    tagline: '',
    introduction: '',
    homeSections: [],
  };
  return { kind: 'site', id: 'tag:x,2026:site', shortId: 'site0001', locale, ...words, ...changes };
}

function readerOf(store: MemoryStore): PublishedReader {
  return createReader(store, {
    now: () => '2026-11-30T00:00:00.000Z',
    siteTextFallback: (locale) => siteText(locale),
  });
}

async function tagsOf<T>(ask: () => Promise<T>): Promise<{ result: T; tags: string[] }> {
  const { result, scope } = await withPageScope(ask);
  return { result, tags: [...scope.tags].sort() };
}

const inTopic = { topicIds: ['tag:x,2026:t1'] };

describe('what a reader refuses', () => {
  it('items that are unknown, withdrawn or no items; the tag says when to ask again', async () => {
    const store = new MemoryStore(topic());
    store.withdrawals.push({ locale: 'vi', shortId: 'gone0000', withdrawal: { mode: 'gone', at: '' } });
    const reader = readerOf(store);
    for (const shortId of ['zzzzzzzz', 'gone0000', 'topic001']) {
      const { result, tags } = await tagsOf(() => reader.item('vi', shortId));
      expect(result).toBeUndefined();
      expect(tags).toContain(`item:vi:${shortId}`);
    }
    expect(await reader.withdrawal('vi', 'gone0000')).toEqual({ mode: 'gone', at: '' });
    expect(await reader.withdrawal('vi', 'zzzzzzzz')).toBeUndefined();
  });

  it('lists of unknown topics, cursors of another list, another language or nothing', async () => {
    const reader = readerOf(new MemoryStore(topic(), numberedItem(1), numberedItem(2, { locale: 'en' })));
    const scope = { type: 'topic', slug: 'chuyen-doi-so' } as const;
    expect(await reader.list('vi', { type: 'topic', slug: 'khong-co' }, { limit: 9 })).toBeUndefined();
    expect(await reader.list('vi', scope, { limit: 9, before: 'item0001' })).toBeUndefined();
    expect(await reader.list('vi', { type: 'all' }, { limit: 9, before: 'item0002' })).toBeUndefined();
    expect(await reader.list('vi', { type: 'all' }, { limit: 9, before: 'zzzzzzzz' })).toBeUndefined();
    expect(await reader.count('vi', { type: 'unit', slug: 'khong-co' })).toBeUndefined();
  });
});

describe('tags', () => {
  it('of an item name what it shows: topics, and linked items also while they are not live', async () => {
    const body = [{ type: 'embed' as const, itemId: 'tag:x,2026:9' }];
    const reader = readerOf(new MemoryStore(topic(), numberedItem(1, { ...inTopic, body })));
    const { result, tags } = await tagsOf(() => reader.item('vi', 'item0001'));
    expect(result?.topics).toEqual([{ id: 'tag:x,2026:t1', slug: 'chuyen-doi-so', name: 'Chuyển đổi số' }]);
    expect(tags).toEqual(['item:vi:item0001', 'ref:vi:tag:x,2026:9', 'ref:vi:tag:x,2026:t1']);
  });

  it('of the head of a list and of a page behind a cursor differ', async () => {
    const reader = readerOf(new MemoryStore(numberedItem(1), numberedItem(2), numberedItem(3)));
    const head = await tagsOf(() => reader.list('vi', { type: 'all' }, { limit: 2 }));
    expect(head.result).toMatchObject({
      items: [{ headline: 'Bài 3' }, { headline: 'Bài 2' }],
      next: 'item0002',
    });
    expect(head.tags).toEqual(['item:vi:item0002', 'item:vi:item0003', 'list:vi:all']);
    const tail = await tagsOf(() => reader.list('vi', { type: 'all' }, { limit: 2, before: 'item0002' }));
    expect(tail.result?.items.map(({ shortId }) => shortId)).toEqual(['item0001']);
    expect(tail.tags).toEqual(['item:vi:item0001', 'item:vi:item0002', 'tail:vi:all']);
  });

  it.each<[string, (reader: PublishedReader) => Promise<unknown>, string[]]>([
    ['a withdrawal', (reader) => reader.withdrawal('vi', 'gone0000'), ['item:vi:gone0000']],
    ['a count', (reader) => reader.count('vi', { type: 'all' }), ['list:vi:all']],
    ['tombstones', (reader) => reader.tombstones('vi', { type: 'all' }, 90), ['list:vi:all']],
    ['the topics', (reader) => reader.topics('vi'), ['kind:vi:topic']],
    ['the units', (reader) => reader.units('vi'), ['kind:vi:unit']],
    ['the words of the column', (reader) => reader.siteText('vi'), ['kind:vi:site']],
    [
      'a list of a topic there is not',
      (reader) => reader.list('vi', { type: 'topic', slug: 'khong-co' }, { limit: 1 }),
      ['kind:vi:topic'],
    ],
  ])('of %s name what would change the answer', async (_, ask, expected) => {
    const { tags } = await tagsOf(() => ask(readerOf(new MemoryStore(topic(), numberedItem(1)))));
    expect(tags).toEqual(expected);
  });

  it('of a full run from the oldest do not include the head of the list, of a short one they do', async () => {
    const reader = readerOf(new MemoryStore(numberedItem(1), numberedItem(2), numberedItem(3)));
    const full = await tagsOf(() => reader.listFromOldest('vi', { type: 'all' }, 0, 2));
    expect(full.tags).toEqual(['item:vi:item0001', 'item:vi:item0002', 'tail:vi:all']);
    const short = await tagsOf(() => reader.listFromOldest('vi', { type: 'all' }, 2, 2));
    expect(short.tags).toEqual(['item:vi:item0003', 'list:vi:all', 'tail:vi:all']);
  });

  it('of an empty language wait for its first item, of a full one for the item that proves it', async () => {
    const reader = readerOf(new MemoryStore(numberedItem(1), numberedItem(2)));
    const { result, tags } = await tagsOf(() => reader.localesWith({ type: 'all' }));
    expect(result).toEqual(['vi']);
    expect(tags).toEqual(['item:vi:item0001', 'list:en:all']);
  });

  it('of translations name every language, so that a new translation is linked', async () => {
    const reader = readerOf(new MemoryStore(numberedItem(1), numberedItem(1, { locale: 'en', slug: 'one' })));
    const { result, tags } = await tagsOf(() =>
      reader.translations({ kind: 'newsArticle', shortId: 'item0001' }),
    );
    expect(result).toEqual([
      { locale: 'vi', path: '/tin-bai/bai-1-item0001' },
      { locale: 'en', path: '/en/tin-bai/one-item0001' },
    ]);
    expect(tags).toEqual(['item:en:item0001', 'item:vi:item0001']);
  });
});

describe('related items', () => {
  const rows = [1, 2, 3, 4, 5].map((n) => numberedItem(n, inTopic));

  it('are the neighbours before the item, so a new item makes no older page cold', async () => {
    const reader = readerOf(new MemoryStore(topic(), ...rows, numberedItem(6)));
    const item = await reader.item('vi', 'item0004');
    const { result, tags } = await tagsOf(async () => (item ? reader.related(item, 2) : []));
    expect(result.map(({ shortId }) => shortId)).toEqual(['item0003', 'item0002']);
    expect(tags).toEqual(expect.arrayContaining(['item:vi:item0002', 'item:vi:item0003']));
    expect(tags).toContain('tail:vi:topic/tag:x,2026:t1');
    expect(tags).not.toContain('list:vi:topic/tag:x,2026:t1');
  });

  it('are filled up with newer ones where too few are older, newest first and never the item itself', async () => {
    const reader = readerOf(new MemoryStore(topic(), ...rows));
    const item = await reader.item('vi', 'item0002');
    const { result, tags } = await tagsOf(async () => (item ? reader.related(item, 3) : []));
    expect(result.map(({ shortId }) => shortId)).toEqual(['item0005', 'item0004', 'item0001']);
    expect(tags).toContain('list:vi:topic/tag:x,2026:t1');
  });

  it('are none for an item without topics', async () => {
    const reader = readerOf(new MemoryStore(...rows, numberedItem(9)));
    const item = await reader.item('vi', 'item0009');
    expect(item && (await reader.related(item, 3))).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('is asked for once, until a change of its kind and language arrives', async () => {
    const store = new MemoryStore(topic());
    const reader = readerOf(store);
    await reader.topics('vi');
    await reader.topic('vi', 'chuyen-doi-so');
    store.rows = [topic({ name: 'Chuyển đổi số toàn diện' })];
    reader.forget(new Set(['kind:en:topic', 'kind:vi:unit', 'item:vi:item0001']));
    expect((await reader.topic('vi', 'chuyen-doi-so'))?.name).toBe('Chuyển đổi số');
    reader.forget(new Set(['kind:vi:topic']));
    expect((await reader.topic('vi', 'chuyen-doi-so'))?.name).toBe('Chuyển đổi số toàn diện');
    expect(store.calls.filter((call) => call === 'findAllOf topic')).toHaveLength(2);
  });

  it('is asked for again after a failure', async () => {
    const store = new MemoryStore(topic());
    const answer = store.findAllOf.bind(store);
    store.findAllOf = () => Promise.reject(new Error('database is away'));
    const reader = readerOf(store);
    await expect(reader.topics('vi')).rejects.toThrow('database is away');
    store.findAllOf = answer;
    expect(await reader.topics('vi')).toHaveLength(1);
  });

  it('costs a page of items one query for all their links', async () => {
    const body = [{ type: 'embed' as const, itemId: 'tag:x,2026:1' }];
    const store = new MemoryStore(
      topic(),
      numberedItem(1, inTopic),
      numberedItem(2, { body }),
      numberedItem(3, { body }),
    );
    await readerOf(store).list('vi', { type: 'all' }, { limit: 3 });
    expect(store.calls.sort()).toEqual(['findAllOf topic', 'findAllOf unit', 'findLive', 'list']);
  });
});

describe('the lead of the home page', () => {
  it('is the chosen item, or the newest one while that is not live', async () => {
    const chosen = siteText('vi', { leadItemId: 'tag:x,2026:1' });
    const store = new MemoryStore(chosen, numberedItem(1), numberedItem(2));
    expect((await readerOf(store).leadItem('vi'))?.shortId).toBe('item0001');
    store.rows = [chosen, numberedItem(2)];
    const { result, tags } = await tagsOf(() => readerOf(store).leadItem('vi'));
    expect(result?.shortId).toBe('item0002');
    expect(tags).toContain('ref:vi:tag:x,2026:1');
  });
});
