/** Items in an archive document. */
export const archiveSize = 20;

/** The current document holds at least this many, once there are so many. */
const currentMinimum = 30;

export interface ArchivePlan {
  /** The current document: `count` items from number `from`, 0 being the oldest. */
  current: { from: number; count: number };
  /** Archive documents; number 1 is the oldest. */
  archives: number;
}

/**
 * Divides a list into archive documents and the current one (RFC 5005 section 4). Archive k holds items
 * (k−1)·20 … k·20−1 counted from the oldest, so a publication changes none of them; the current
 * document holds the newest 30 to 49, and all when there are no more than 49.
 */
export function archivePlan(total: number): ArchivePlan {
  const archives = Math.max(0, Math.floor((total - currentMinimum) / archiveSize));
  const from = archives * archiveSize;
  return { current: { from, count: total - from }, archives };
}

/** Items of archive document `number`, or undefined when there is no such document. */
export function archiveRange(total: number, number: number): { from: number; count: number } | undefined {
  if (!Number.isInteger(number) || number < 1 || number > archivePlan(total).archives) return undefined;
  return { from: (number - 1) * archiveSize, count: archiveSize };
}
