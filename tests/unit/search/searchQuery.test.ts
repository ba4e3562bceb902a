import { describe, expect, it } from 'vitest';
import { headlineStarting, matchExpressions } from '../../../src/search/matchExpression';
import {
  maxQueryLength,
  maxQueryWords,
  parseSearchQuery,
  withoutWord,
} from '../../../src/search/searchQuery';

const parse = (text: string) => parseSearchQuery(text, 'vi');

describe('a question', () => {
  it('is the same typed composed, decomposed or with spaces', () => {
    const typed = parse('chuyển đổi số');
    expect(parse('chuyển đổi số'.normalize('NFD'))).toEqual(typed);
    expect(parse('  chuyển\u00a0 đổi\tsố\n')).toEqual(typed);
    expect(typed.text).toBe('chuyển đổi số');
  });

  it('has no words when nothing can be looked for', () => {
    for (const text of ['', '   ', '"*"', '🙂', '\u0000']) expect(parse(text).words).toEqual([]);
  });

  it('is cut where nobody types on', () => {
    const long = 'học '.repeat(500);
    expect(parse(long).text.length).toBeLessThanOrEqual(maxQueryLength);
    expect(parse(long).words).toHaveLength(maxQueryWords);
  });

  it('joins the words that stand in quotation marks', () => {
    expect(parse('“đổi mới” sáng tạo').joined).toEqual([1]);
    expect(parse('kế hoạch "đổi mới sáng tạo"').joined).toEqual([3, 4, 5]);
    expect(parse('kế hoạch "đổi mới').joined).toEqual([]);
  });

  it('can do without a word', () => {
    expect(withoutWord(parse('chuyển đổi số'), 1).text).toBe('chuyển số');
  });
});

describe('what the index is asked', () => {
  it('is every word, folded, and the facets', () => {
    expect(matchExpressions(parse('Chuyển đổi số'), [3]).all).toBe('"chuyen" AND "doi" AND "so" AND "#3"');
  });

  it('has an exact form only when a word was typed with marks', () => {
    expect(matchExpressions(parse('chuyen doi so'), []).exact).toBeUndefined();
    const { exact, inexact } = matchExpressions(parse('chuyen đổi so'), []);
    expect(exact).toBe('"chuyen" AND "đôi~3" AND "so"');
    expect(inexact).toBe('("chuyen" AND "doi" AND "so") NOT ("chuyen" AND "đôi~3" AND "so")');
  });

  it('looks for neighbours as one term', () => {
    expect(matchExpressions(parse('chuyển đổi số'), []).phrase).toBe('"chuyen_doi" AND "doi_so"');
    expect(matchExpressions(parse('số'), []).phrase).toBeUndefined();
    expect(matchExpressions(parse('"đổi mới" sáng'), []).all).toBe(
      '"doi" AND "moi" AND "sang" AND "doi_moi"',
    );
  });

  it('takes the last word of a headline for unfinished', () => {
    expect(headlineStarting(parse('chuyển đ'))).toBe('"chuyen" AND "d" *');
    expect(headlineStarting(parse('ch'))).toBe('"ch" *');
  });

  it.each([
    '"',
    '""" OR 1',
    'a" OR "b',
    'NEAR(a b)',
    'a* ^b -c +d',
    '{terms}: a',
    'col:x AND (y)',
    "'; drop table items_vi; --",
    'a\u0000b',
    '#1 _ ~2',
  ])('has nothing of the query language from %s', (typed) => {
    const query = parse(typed);
    for (const expression of Object.values(matchExpressions(query, []))) {
      expect(expression).toMatch(/^\(?("[\p{L}\p{N}~_]+"( AND |\) NOT \(|\)?$))*$/u);
    }
  });
});
