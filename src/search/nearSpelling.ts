import { distance } from 'fastest-levenshtein';
import { mayStandFor } from './slips';

export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** A word that items have: in lower case, NFC, and the same without marks. */
export interface KnownWord {
  written: string;
  plain: string;
}

/** Letters that may differ: one in a syllable, two in a long word. */
export function allowedDistance(length: number): number {
  if (length < 2) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Known words near to one that was typed: first by letters, then by marks, then those that more items have. Somebody
 * who leaves the marks out gets words without marks.
 */
export function nearSpellings(
  typed: string,
  known: readonly KnownWord[],
  itemsWith: (written: string) => number,
  most: number,
): string[] {
  const word = typed.toLowerCase().normalize('NFC');
  const plain = withoutMarks(word);
  const isPlain = plain === word;
  const near = new Map<string, number>();
  for (const other of known) {
    const letters = lettersApart(plain, other.plain);
    if (letters === 0 || letters > allowedDistance(plain.length)) continue;
    if (isOtherSyllable(plain, other.plain)) continue;
    const inMarksToo = isPlain ? 0 : distance(word, other.written);
    // Who typed marks meant them.
    if (inMarksToo > distance(plain, other.plain)) continue;
    near.set(isPlain ? other.plain : other.written, 100 * letters + inMarksToo);
  }
  return [...near]
    .sort(([, a], [, b]) => a - b)
    .slice(0, mostCompared)
    .map(([written, apart]) => ({ written, apart, items: itemsWith(written) }))
    .sort((a, b) => a.apart - b.apart || b.items - a.items)
    .slice(0, most)
    .map(({ written }) => written);
}

/** Two neighbouring letters that changed places are one slip of the hand, not two. */
function lettersApart(typed: string, known: string): number {
  return areSwapped(typed, known) ? 1 : distance(typed, known);
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Longer words are foreign ones, in which any letter may be wrong. */
const longestSyllable = 6;

/** Another letter makes another word of most syllables; a slip takes one that lies beside it or sounds like it. */
function isOtherSyllable(typed: string, known: string): boolean {
  if (typed.length !== known.length || typed.length > longestSyllable || areSwapped(typed, known))
    return false;
  return [...typed].some((letter, at) => letter !== known[at] && !mayStandFor(letter, known[at] ?? ''));
}

/** Near words whose items are counted. */
const mostCompared = 200;
