import type { ContentItem } from '../../../src/content/contentItem';
import { dayOf } from '../../../src/locale/dates';

export interface Day {
  /** Vietnamese calendar day, `2026-11-20`. */
  day: string;
  items: ContentItem[];
}

/** Items of a list, kept in their order, under the Vietnamese day on which they appeared. */
export function groupByDay(items: readonly ContentItem[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const day = dayOf(item.firstPublishedAt);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

/** A change within a minute of the first publication is not worth telling. */
export function isUpdated(item: { firstPublishedAt: string; modifiedAt: string }): boolean {
  return Date.parse(item.modifiedAt) - Date.parse(item.firstPublishedAt) >= 60_000;
}
