import { distance } from 'fastest-levenshtein';

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
    near.set(
      isPlain ? other.plain : other.written,
      100 * letters + (isPlain ? 0 : distance(word, other.written)),
    );
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

/** Near words whose items are counted. */
const mostCompared = 200;
