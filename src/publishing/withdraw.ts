import type { Withdrawal } from '../content/contentItem';
import { goneKey } from './listKey';
import type { PublishedRow, PublishedRows } from './publishedRow';

/**
 * Takes a live row out: nothing of its content stays in the store, only what may still be said.
 * It stays in its lists as a tombstone, so that feeds can tell their readers.
 * @returns false when the row is not live (nothing to do).
 */
export async function withdraw(
  rows: PublishedRows,
  row: PublishedRow,
  withdrawal: Withdrawal,
): Promise<boolean> {
  if (row.status !== 'live') return false;
  await rows.put({
    ...row,
    status: 'withdrawn',
    revision: row.revision + 1,
    changedAt: withdrawal.at,
    headline: '',
    slug: '',
    content: undefined,
    withdrawal,
    lists: row.affected.lists.map((list) => goneKey(row.locale, list)),
  });
  return true;
}
