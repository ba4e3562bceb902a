import type { SearchCursor } from './cursor';

/** An item whose order was worked out. A place is the number of its row; newer items have higher ones. */
export interface RankedPlace {
  place: number;
  rank: number;
}

/** Matches that were not ranked, newest first. */
export interface UnrankedRun {
  run: 'exact' | 'others';
  /** Places below `before`, highest first; fewer than asked for only at the end. */
  older: (before: number, limit: number) => number[];
}

export interface ResultPage {
  places: number[];
  /** Absent on the last page. */
  next?: SearchCursor;
}

/** Cuts one page out of the ranked results and, behind them, the runs; nothing comes twice. */
export function pageOfResults(
  ranked: readonly RankedPlace[],
  runs: readonly UnrankedRun[],
  after: SearchCursor | undefined,
  limit: number,
): ResultPage {
  const found: { place: number; cursor: SearchCursor }[] = [];
  for (const { place, rank } of rankedBehind(ranked, after)) {
    found.push({ place, cursor: { run: 'ranked', rank, place } });
    if (found.length > limit) break;
  }
  const isRanked = new Set(ranked.map(({ place }) => place));
  for (const { run, older } of runsFrom(runs, after)) {
    const before = after?.run === run ? after.place : Number.MAX_SAFE_INTEGER;
    for (const place of unranked(older, before, isRanked, limit + 1 - found.length)) {
      found.push({ place, cursor: { run, place } });
    }
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    places: shown.map(({ place }) => place),
    ...(found.length > limit && last && { next: last.cursor }),
  };
}

/** Best first; of equals the newer. */
export function byRank(a: RankedPlace, b: RankedPlace): number {
  return b.rank - a.rank || b.place - a.place;
}

function rankedBehind(
  ranked: readonly RankedPlace[],
  after: SearchCursor | undefined,
): readonly RankedPlace[] {
  if (!after) return ranked;
  return after.run === 'ranked' ? ranked.filter((item) => byRank(after, item) < 0) : [];
}

function runsFrom(runs: readonly UnrankedRun[], after: SearchCursor | undefined): readonly UnrankedRun[] {
  if (!after || after.run === 'ranked') return runs;
  return runs.slice(runs.findIndex(({ run }) => run === after.run));
}

/** Reads on until enough is found that was not ranked. */
function unranked(
  older: UnrankedRun['older'],
  before: number,
  isRanked: ReadonlySet<number>,
  wanted: number,
): number[] {
  const found: number[] = [];
  for (let from = before; found.length < wanted;) {
    const step = wanted + isRanked.size;
    const next = older(from, step);
    found.push(...next.filter((place) => !isRanked.has(place)));
    const last = next.at(-1);
    if (last === undefined || next.length < step) break;
    from = last;
  }
  return found.slice(0, Math.max(0, wanted));
}
