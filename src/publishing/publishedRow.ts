import type { PublishedContent, Withdrawal } from '../content/contentItem';
import type { PublishedKind } from '../content/kinds';
import type { Locale } from '../content/locales';

/** The newsroom document a row was projected from. `version` where the collection keeps versions. */
export interface Origin {
  collection: string;
  documentId: string;
  version?: string;
}

/** Everything a row was ever in or ever showed, so that a change can purge what the previous state touched. */
export interface Affected {
  lists: string[];
  mediaIds: string[];
}

/** One item in one language as the store keeps it. */
export interface PublishedRow {
  itemId: string;
  shortId: string;
  locale: Locale;
  kind: PublishedKind;
  slug: string;
  headline: string;
  status: 'live' | 'withdrawn';
  /** Raised by every change; numbering compares it, so a number never lands on a newer state. */
  revision: number;
  sortKey: string;
  /** The place in the register of its kind, where the kind has one. Writing only. */
  registerKey?: string;
  origin: Origin;
  changedAt: string;
  firstPublishedAt?: string;
  /** Absent on a withdrawn row: nothing of a withdrawn item stays in the store. */
  content?: PublishedContent;
  withdrawal?: Withdrawal;
  affected: Affected;
  /** False until the sequencer gave this revision its number; reading only. */
  isNumbered?: boolean;
  /** Row keys of the lists the row is in now. */
  lists: string[];
}

/**
 * Writing side of the published-items store, inside the caller's transaction.
 * `put` leaves the row unnumbered; the sequencer numbers it after the commit.
 */
export interface PublishedRows {
  get(locale: Locale, shortId: string): Promise<PublishedRow | undefined>;
  /** All languages of an item. */
  ofOrigin(origin: { collection: string; documentId: string }): Promise<PublishedRow[]>;
  /** Rows in a list by its row key (`liveKey`, `mediaKey`). */
  inList(key: string): Promise<PublishedRow[]>;
  put(row: PublishedRow): Promise<void>;
}

/** Gives numbers to committed changes. */
export interface Sequencer {
  /**
   * Numbers every committed, unnumbered row, in one atomic step, so that a follower never sees a number
   * appear below one it has seen. @returns the highest number given so far.
   */
  numberPending(): Promise<number>;
}
