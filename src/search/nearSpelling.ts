import { distance } from 'fastest-levenshtein';

export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Letters that may differ: none in two letters, one in a syllable, two in a long word. */
export function allowedDistance(length: number): number {
  if (length < 3) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The known word nearest to one that no item has: first by letters, then by marks, then the one more items have.
 * Somebody who leaves the marks out gets a word without marks.
 * @param known in lower case, NFC
 */
export function nearestSpelling(
  typed: string,
  known: readonly string[],
  itemsWith: (written: string) => number,
): string | undefined {
  const word = typed.toLowerCase().normalize('NFC');
  const plain = withoutMarks(word);
  const isPlain = plain === word;
  const near = known.flatMap((written) => {
    const letters = distance(plain, withoutMarks(written));
    if (letters === 0 || letters > allowedDistance(plain.length)) return [];
    return [{ written, apart: 100 * letters + (isPlain ? 0 : distance(word, written)) }];
  });
  const least = near.reduce((least, { apart }) => Math.min(least, apart), Infinity);
  const nearest = near.filter(({ apart }) => apart === least);
  const [best] = nearest
    .slice(0, mostCompared)
    .map(({ written }) => ({ written, items: itemsWith(written) }))
    .sort((a, b) => b.items - a.items);
  return best && (isPlain ? withoutMarks(best.written) : best.written);
}

/** Equally near words whose items are counted. */
const mostCompared = 20;
