import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath } from '../../../src/content/permalink';

/** Pages of days of observance by the day of the year they begin on, `05-18`; the newest one where there are several. */
export function observancePages(items: readonly ContentItem[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const item of items) {
    if (item.kind !== 'campaign' || item.details.form !== 'observanceDay') continue;
    const dayOfYear = item.details.startsOn.slice(5);
    if (!pages.has(dayOfYear)) pages.set(dayOfYear, itemPath(item));
  }
  return pages;
}
