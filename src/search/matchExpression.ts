import { isMarked, type QueryWord, type SearchQuery } from './searchQuery';

/**
 * Questions to the inverted index, in the query language of SQLite's FTS5. They are made of terms only, and a term is
 * made of letters, digits and the three signs below: nothing a reader types can become an operator.
 */
const pairSign = '_';
const facetSign = '#';
/** What the tokeniser of the index must take for a part of a term beside letters and digits; `~` comes from `wordsIn`. */
export const termSigns = `${pairSign}${facetSign}~`;

/** Two neighbouring words as one term: so a phrase is found without positions, which would double the index. */
export function joinedPair(first: { folded: string }, second: { folded: string }): string {
  return `${first.folded}${pairSign}${second.folded}`;
}

export function facetTerm(facetId: number): string {
  return `${facetSign}${facetId}`;
}

/** Matches no item. */
export const nothing = `"${facetTerm(0)}"`;

export interface MatchExpressions {
  /** Items with every word, whatever its marks. Asked of the index of headlines too. */
  all: string;
  /** Those that have every word typed with marks just so; absent when none was. */
  exact?: string;
  /** Those that have every word, but not all of them just so. */
  inexact?: string;
  /** Those in which the words follow each other; absent for one word. */
  phrase?: string;
}

/** @param facetIds filters, as the index numbers them */
export function matchExpressions(query: SearchQuery, facetIds: readonly number[]): MatchExpressions {
  const { words } = query;
  const filters = facetIds.map(facetTerm);
  const required = [...query.joined.flatMap((index) => pairBefore(words, index)), ...filters];
  const all = allOf([...words.map(({ folded }) => folded), ...required]);
  const exact = words.some(isMarked) ? allOf([...words.map((word) => word.exact), ...required]) : undefined;
  const pairs = words.flatMap((_, index) => pairBefore(words, index));
  return {
    all,
    ...(exact !== undefined && { exact, inexact: `(${all}) NOT (${exact})` }),
    ...(pairs.length > 0 && { phrase: allOf([...pairs, ...filters]) }),
  };
}

/** Headlines with every word, the last of which the reader may still be typing. */
export function headlineStarting({ words }: SearchQuery): string {
  const last = words.at(-1);
  const whole = words.slice(0, -1).map(({ folded }) => folded);
  return [...(whole.length > 0 ? [allOf(whole)] : []), ...(last ? [`${quoted(last.folded)} *`] : [])].join(
    ' AND ',
  );
}

function pairBefore(words: readonly QueryWord[], index: number): string[] {
  const [first, second] = [words[index - 1], words[index]];
  return first && second ? [joinedPair(first, second)] : [];
}

function allOf(terms: readonly string[]): string {
  return [...new Set(terms)].map(quoted).join(' AND ');
}

const quoted = (term: string): string => `"${term}"`;
