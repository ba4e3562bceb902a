import type { PublishedItems } from '../../publishing/publishedItems';
import type { PublishedRow, PublishedRows, Sequencer } from '../../publishing/publishedRow';

/** A Payload transaction id; undefined reads and writes outside a transaction. */
export type TransactionId = string | number | undefined;

/** Writing on outside a transaction that was rolled back would make public what was never saved. */
export class TransactionEnded extends Error {
  constructor() {
    super('The transaction of this save has ended; nothing more may be written in its name.');
  }
}

/** The published-items store of one database. */
export interface PublishedStore extends PublishedItems, Sequencer {
  /** The writing side, bound to a transaction of Payload's. */
  rows(transaction: TransactionId): PublishedRows;
  /** Every row in the order of short id, for the repair command. `after` is `<shortId>|<locale>` of the last row seen. */
  page(after: string | undefined, limit: number): Promise<PublishedRow[]>;
  /** Time (ISO 8601) of the oldest change that has no number yet; undefined when all are numbered. */
  oldestUnnumberedAt(): Promise<string | undefined>;
  /** Calls `onChange` when another process may have numbered something; returns the stop function. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
