import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/delivery/publishedReader';
import { createSearch, type SearchAnswer } from '../../../src/delivery/search';
import { createSearchGate, TooManySearches } from '../../../src/delivery/searchGate';
import type { SearchIndex } from '../../../src/delivery/searchIndex';
import type { Segment } from '../../../src/search/highlight';
import { countFacets, facetKeysOf } from '../../../src/search/searchFacets';
import type { SearchRequest } from '../../../src/search/searchRequest';
import { wordsIn } from '../../../src/search/words';
import { asBook, fileAsset } from '../../support/wordedFiles';
import { MemoryStore, numberedItem, topic } from './publishedRows';

/** An index over headlines that answers by looking at each of them. */
function indexOf(store: MemoryStore, spellings: Record<string, string> = {}): SearchIndex {
  const matching: SearchIndex['find'] = async ({ query, filters, limit }) => {
    const items = store.rows.flatMap((row) =>
      'headline' in row && row.locale === query.locale ? [row] : [],
    );
    const found = items.filter((item) => {
      const words = wordsIn(item.headline, query.locale).map(({ folded }) => folded);
      return query.words.length > 0 && query.words.every(({ folded }) => words.includes(folded));
    });
    const narrowed = found.filter((item) => !filters.year || item.firstPublishedAt.startsWith(filters.year));
    return {
      ids: narrowed.slice(0, limit).map(({ id }) => id),
      total: narrowed.length,
      isMore: false,
      facets: countFacets(
        found.map((item) => ({ keys: facetKeysOf(item), count: 1 })),
        filters,
      ),
      ...(narrowed.length > limit && { next: { run: 'others', place: 9 } as const }),
    };
  };
  return {
    state: () => ({ state: 'ready' }),
    find: matching,
    count: async (query, filters, limit) => (await matching({ query, filters, limit })).total,
    startingWith: async () => store.rows.map(({ id }) => id),
    nearSpellings: async (_locale, word) => (spellings[word] === undefined ? [] : [spellings[word]]),
  };
}

const nothingCounted = { isMore: false, facets: countFacets([], {}) };

const readerOver = (store: MemoryStore) =>
  createReader(store, {
    now: () => '2026-11-30T00:00:00.000Z',
    siteTextFallback: () => {
      throw new Error('not asked');
    },
  });

function searchOf(store: MemoryStore, spellings?: Record<string, string>) {
  return createSearch(indexOf(store, spellings), readerOver(store), async () => new Map());
}

const said = (segments: readonly Segment[] | undefined) =>
  segments?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const headlines = ({ results }: SearchAnswer) => results.map(({ headline }) => said(headline));

const body = (text: string) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text, marks: [] }] },
];

describe('an answer', () => {
  it('shows items with the words marked, in the headline and where they stand', async () => {
    const store = new MemoryStore(
      numberedItem(1, {
        headline: 'Kinh phí truyền thông',
        summary: 'Bốn nguồn.',
        body: body('Lấy kinh phí ở đâu.'),
      }),
      numberedItem(2, { headline: 'Kinh phí', summary: 'Ai lập kinh phí.' }),
    );
    const answer = await searchOf(store).find('vi', { text: 'kinh phi' });
    expect(headlines(answer)).toEqual(['[Kinh phí] truyền thông', '[Kinh phí]']);
    expect(answer.results.map(({ excerpt }) => said(excerpt))).toEqual(['Bốn nguồn.', 'Ai lập [kinh phí].']);
    expect(answer.help).toBeUndefined();
  });

  it('shows the place in the file where the article does not have the words', async () => {
    const store = new MemoryStore(asBook(numberedItem(1, { headline: 'Cẩm nang viết' }), [fileAsset('pdf')]));
    const pages = new Map([['pdf', ['Trang bìa', 'Bê tông dùng tro xỉ trong cẩm nang viết.']]]);
    const search = createSearch(
      { ...indexOf(store), find: async () => ({ ...nothingCounted, ids: ['tag:x,2026:1'], total: 1 }) },
      readerOver(store),
      async (fileIds) => new Map([...pages].filter(([id]) => fileIds.includes(id))),
    );
    const excerptFor = async (text: string) => said((await search.find('vi', { text })).results[0]?.excerpt);
    expect(await excerptFor('tro xi')).toBe('Bê tông dùng [tro xỉ] trong cẩm nang viết.');
    expect(await excerptFor('viết')).toBe('Tóm tắt');
    expect(await excerptFor('viết thơ')).toBe('Tóm tắt');
  });

  it('never shows what is not live any more, whatever the index says', async () => {
    const store = new MemoryStore(numberedItem(1, { headline: 'Kinh phí' }));
    const index = indexOf(store);
    const search = createSearch(
      {
        ...index,
        find: async (question) => ({
          ...(await index.find(question)),
          ids: ['tag:x,2026:1', 'tag:x,2026:gone'],
        }),
      },
      readerOver(store),
      async () => new Map(),
    );
    expect(headlines(await search.find('vi', { text: 'kinh phí' }))).toEqual(['[Kinh phí]']);
  });

  it('names topics by their present name and leaves out a topic that does not exist', async () => {
    const store = new MemoryStore(
      topic(),
      numberedItem(1, { headline: 'Kinh phí số', topicIds: ['tag:x,2026:t1'] }),
    );
    const answer = await searchOf(store).find('vi', { text: 'so', topic: 'khong-co' });
    expect(answer.request).toEqual({ text: 'so' });
    expect(answer.choices.topics.map(({ value, count }) => [value.name, count])).toEqual([
      ['Chuyển đổi số', 1],
    ]);
    expect(answer.topics.map(({ name }) => name)).toEqual(['Chuyển đổi số']);
    expect((await searchOf(store).find('vi', { text: 'so', topic: 'chuyen-doi-so' })).request.topic).toBe(
      'chuyen-doi-so',
    );
  });

  it('counts what other languages have, under the same filters', async () => {
    const store = new MemoryStore(
      numberedItem(1, { headline: 'Chatbot' }),
      numberedItem(1, { locale: 'en', headline: 'Chatbots' }),
      numberedItem(2, { locale: 'en', headline: 'Chatbot', firstPublishedAt: '2025-01-01T00:00:00.000Z' }),
    );
    const languagesOf = async (request: Partial<SearchRequest>) =>
      (await searchOf(store).find('vi', { text: 'chatbot', ...request })).languages;
    expect(await languagesOf({})).toEqual([{ value: 'en', count: 2 }]);
    expect(await languagesOf({ year: '2025' })).toEqual([{ value: 'en', count: 1 }]);
    expect(await languagesOf({ text: 'chatbot số' })).toEqual([]);
  });

  it('leads to the next page with everything that was chosen', async () => {
    const store = new MemoryStore(
      ...Array.from({ length: 21 }, (_, n) => numberedItem(n + 1, { headline: 'Báo cáo' })),
    );
    const { next } = await searchOf(store).find('vi', { text: 'báo cáo', year: '2026' });
    expect(next).toEqual({ text: 'báo cáo', year: '2026', after: 't-9' });
  });
});

describe('help, when nothing is found,', () => {
  const store = new MemoryStore(
    numberedItem(1, { headline: 'Chuyển đổi số' }),
    numberedItem(2, { headline: 'Kinh phí truyền thông số' }),
  );

  it('leaves out one word, the most telling question first', async () => {
    const { help } = await searchOf(store).find('vi', { text: 'chuyển đổi số chatbot' });
    expect(help?.without).toEqual([{ word: 'chatbot', text: 'chuyển đổi số', count: 1 }]);
    const other = await searchOf(store).find('vi', { text: 'kinh số chuyển' });
    expect(other.help?.without.map(({ text }) => text)).toEqual(['số chuyển', 'kinh số']);
  });

  it('offers a near spelling only if it finds something', async () => {
    const search = searchOf(store, { chuển: 'chuyển', sso: 'xa' });
    expect((await search.find('vi', { text: 'chuển đổi' })).help?.spelling).toBe('chuyển đổi');
    expect((await search.find('vi', { text: 'chuển đổi sso' })).help?.spelling).toBeUndefined();
    expect((await search.find('vi', { text: 'đổi chatbot' })).help?.spelling).toBeUndefined();
  });

  it('offers to widen what was narrowed', async () => {
    const { help, choices } = await searchOf(store).find('vi', { text: 'số', year: '2020' });
    expect(help?.unfiltered).toBe(2);
    // The form goes on showing what was chosen.
    expect(choices.years).toEqual([
      { value: '2026', count: 2 },
      { value: '2020', count: 0 },
    ]);
  });

  it('is not given when nothing was asked', async () => {
    const answer = await searchOf(store).find('vi', { text: '*' });
    expect([answer.total, answer.help]).toEqual([0, undefined]);
  });
});

describe('suggestions', () => {
  const store = new MemoryStore(topic(), ...Array.from({ length: 12 }, (_, n) => numberedItem(n + 1)));

  it('are topics, then headlines, eight at most', async () => {
    const suggestions = await searchOf(store).suggest('vi', 'chuyen d');
    expect(suggestions).toHaveLength(8);
    expect(suggestions[0]).toEqual({ type: 'topic', text: 'Chuyển đổi số', path: '/chu-de/chuyen-doi-so' });
    expect(suggestions[1]).toEqual({ type: 'item', text: 'Bài 1', path: '/tin-bai/bai-1-item0001' });
  });

  it.each(['', 'c', '  ', '"*'])('are none for %s', async (typed) => {
    expect(await searchOf(store).suggest('vi', typed)).toEqual([]);
  });
});

describe('the gate of the search', () => {
  it('lets a few in, some wait, and turns the rest away at once', async () => {
    const gate = createSearchGate({ atOnce: 1, waiting: 2 });
    const ends: (() => void)[] = [];
    const ask = () => gate.run(() => new Promise<string>((resolve) => ends.push(() => resolve('answer'))));
    const [first, second, third] = [ask(), ask(), ask()];
    await expect(ask()).rejects.toBeInstanceOf(TooManySearches);
    expect(ends).toHaveLength(1);
    for (const answer of [first, second, third]) {
      ends.shift()?.();
      expect(await answer).toBe('answer');
      await new Promise((resolve) => setImmediate(resolve));
    }
    const later = ask();
    await new Promise((resolve) => setImmediate(resolve));
    ends.shift()?.();
    expect(await later).toBe('answer');
  });
});
