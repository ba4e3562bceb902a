import type { Correction } from '../content/contentItem';

/** Times as a document has them before it is published or corrected. */
export interface Dates {
  firstPublishedAt?: string | null;
  corrections?: readonly { at?: string | null; note: string }[] | null;
}

export interface StampedDates {
  firstPublishedAt: string;
  modifiedAt: string;
  corrections: Correction[];
}

/**
 * The one rule for times, for every kind, on publish and on correct: the first publication is never moved, the change
 * is now, and a correction that has no time yet is made now. `now` is ISO 8601 in UTC.
 */
export function stampDates({ firstPublishedAt, corrections }: Dates, now: string): StampedDates {
  return {
    firstPublishedAt: firstPublishedAt || now,
    modifiedAt: now,
    corrections: (corrections ?? []).map(({ at, note }) => ({ at: at || now, note })),
  };
}
