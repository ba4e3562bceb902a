/**
 * Where a page of results ends. Results come in three runs: the ranked ones, best first; then what ranking left out,
 * newest first, items with the exact words before the others. A cursor names a place, not an item, so it still leads
 * on when the item has left meanwhile.
 */
export type SearchCursor =
  | { run: 'ranked'; rank: number; place: number }
  | { run: 'exact'; place: number }
  | { run: 'others'; place: number };

const pattern = /^(?:r([0-9a-z]{1,9})|([et]))-([0-9a-z]{1,9})$/;

/** As addresses carry it. */
export function serialiseCursor(cursor: SearchCursor): string {
  const run = cursor.run === 'ranked' ? `r${cursor.rank.toString(36)}` : cursor.run === 'exact' ? 'e' : 't';
  return `${run}-${cursor.place.toString(36)}`;
}

/** Undefined for what is no cursor. */
export function parseCursor(text: string): SearchCursor | undefined {
  const [, rank, run, place] = pattern.exec(text) ?? [];
  if (place === undefined) return undefined;
  const at = Number.parseInt(place, 36);
  if (rank !== undefined) return { run: 'ranked', rank: Number.parseInt(rank, 36), place: at };
  return { run: run === 'e' ? 'exact' : 'others', place: at };
}
