/** 1 January 2000, in seconds: keeps places small, which keeps the index small. */
const beginning = Date.parse('2000-01-01T00:00:00Z') / 1000;
const day = 86_400;

/**
 * Where an item wants to stand: the second of its first publication. Places are the row numbers of the index, so
 * reading it backwards is reading the newest first, and nothing has to be sorted.
 */
export function firstPlace(firstPublishedAt: string): number {
  const seconds = Math.floor(Date.parse(firstPublishedAt) / 1000) - beginning;
  return Number.isFinite(seconds) ? Math.max(1, seconds) : 1;
}

export function daysApart(newer: number, older: number): number {
  return Math.max(0, newer - older) / day;
}
