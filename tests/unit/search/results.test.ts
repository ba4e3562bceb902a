import { describe, expect, it } from 'vitest';
import { parseCursor, serialiseCursor, type SearchCursor } from '../../../src/search/cursor';
import { nearSpellings, withoutMarks } from '../../../src/search/nearSpelling';
import { byRank, pageOfResults, type RankedPlace, type UnrankedRun } from '../../../src/search/resultPage';
import { countFacets, facetKeysOf } from '../../../src/search/searchFacets';
import { projectedItem } from '../delivery/publishedRows';

describe('cursors', () => {
  it.each<SearchCursor>([
    { run: 'ranked', rank: 10_012_345, place: 846_000_123 },
    { run: 'ranked', rank: 0, place: 1 },
    { run: 'exact', place: 846_000_123 },
    { run: 'others', place: 1 },
  ])('come back from an address as they were: %o', (cursor) => {
    expect(parseCursor(serialiseCursor(cursor))).toEqual(cursor);
  });

  it.each(['', 'r1', 'x-1', 'r-1', 'e1-1', '1-1', 'r1-1 or 1', 'rzzzzzzzzzz-1', 't-'])(
    'are not made of %s',
    (text) => {
      expect(parseCursor(text)).toBeUndefined();
    },
  );
});

describe('pages of results', () => {
  const ranked: RankedPlace[] = [
    { place: 70, rank: 9 },
    { place: 40, rank: 5 },
    { place: 90, rank: 5 },
    { place: 30, rank: 2 },
  ].sort(byRank);

  const run = (name: UnrankedRun['run'], places: readonly number[]): UnrankedRun => ({
    run: name,
    older: (before, limit) => places.filter((place) => place < before).slice(0, limit),
  });
  const runs = [run('exact', [90, 88, 70, 60, 40]), run('others', [95, 30, 20, 10])];
  const everything = [70, 90, 40, 30, 88, 60, 95, 20, 10];

  function readAll(limit: number): number[] {
    const read: number[] = [];
    for (let after: SearchCursor | undefined; ;) {
      const page = pageOfResults(ranked, runs, after, limit);
      expect(page.places.length).toBeLessThanOrEqual(limit);
      read.push(...page.places);
      if (!page.next) return read;
      after = page.next;
    }
  }

  it.each([1, 2, 3, 4, 5, 8, 9, 50])('hold each result once, in order, %i at a time', (limit) => {
    expect(readAll(limit)).toEqual(everything);
  });

  it('go on behind a result that has left meanwhile', () => {
    const first = pageOfResults(ranked, runs, undefined, 2);
    const ranks = ranked.filter(({ place }) => place !== 90);
    expect(pageOfResults(ranks, [run('exact', [88, 70])], first.next, 3).places).toEqual([40, 30, 88]);
  });

  it('show nothing twice when something new comes in front', () => {
    const first = pageOfResults(ranked, runs, undefined, 2);
    const withNew = [{ place: 99, rank: 11 }, ...ranked];
    expect(pageOfResults(withNew, runs, first.next, 2).places).toEqual([40, 30]);
  });

  it('end without a cursor when the last result is shown', () => {
    expect(pageOfResults(ranked, [], undefined, 4).next).toBeUndefined();
  });
});

describe('facets', () => {
  const keys = (...values: string[]) => ({ keys: values, count: 1 });
  const groups = [
    { keys: ['kind:video', 'year:2026', 'topic:t1', 'topic:t2'], count: 3 },
    keys('kind:newsArticle', 'year:2026', 'topic:t1'),
    keys('kind:newsArticle', 'year:2025'),
  ];

  it('are counted over all results', () => {
    const counts = countFacets(groups, {});
    expect(counts.kind).toEqual([
      { value: 'video', count: 3 },
      { value: 'newsArticle', count: 2 },
    ]);
    expect(counts.topic).toEqual([
      { value: 't1', count: 4 },
      { value: 't2', count: 3 },
    ]);
    expect(counts.audience).toEqual([]);
  });

  it('are counted under the other filters, so that another value can be chosen', () => {
    const counts = countFacets(groups, { kind: 'newsArticle', year: '2026' });
    expect(counts.kind).toEqual([
      { value: 'video', count: 3 },
      { value: 'newsArticle', count: 1 },
    ]);
    expect(counts.year).toEqual([
      { value: '2026', count: 1 },
      { value: '2025', count: 1 },
    ]);
    expect(counts.topic).toEqual([{ value: 't1', count: 1 }]);
  });

  it('of an item are its kind, topics, year in Vietnam and audiences', () => {
    const item = projectedItem({
      topicIds: ['tag:x,2026:t1'],
      audiences: ['can-bo'],
      firstPublishedAt: '2025-12-31T18:00:00.000Z',
    });
    expect(facetKeysOf(item)).toEqual([
      'kind:newsArticle',
      'topic:tag:x,2026:t1',
      'year:2026',
      'audience:can-bo',
    ]);
  });
});

describe('the nearest spelling', () => {
  const toKnown = (written: string) => ({ written, plain: withoutMarks(written) });
  const known = ['chuyển', 'chuyên', 'chuyện', 'truyền', 'thông', 'kinh', 'khoa', 'an', 'ai', 'chatbot'];
  const items: Record<string, number> = { chuyên: 5, chuyển: 2 };
  const nearest = (typed: string) =>
    nearSpellings(typed, known.map(toKnown), (word) => items[word] ?? 0, 1)[0];

  it.each([
    ['chuển', 'chuyển'],
    ['chuen', 'chuyen'],
    ['thogn', 'thong'],
    ['thôgn', 'thông'],
    ['thôngg', 'thông'],
    ['truyn', 'truyen'],
    ['chatbott', 'chatbot'],
    ['chatbut', 'chatbot'],
    ['xyz', undefined],
    ['al', 'an'],
    ['a', undefined],
    ['xinh', undefined],
    ['kimh', 'kinh'],
    ['', undefined],
  ])('of %s is %s', (typed, expected) => {
    expect(nearest(typed)).toBe(expected);
  });

  it('is, of equals, the word that more items have', () => {
    const itemsWith = (word: string) => (word === 'chuyêna' ? 2 : 1);
    expect(nearSpellings('chuyênn', ['chuyênt', 'chuyêna'].map(toKnown), itemsWith, 2)).toEqual([
      'chuyêna',
      'chuyênt',
    ]);
  });
});
