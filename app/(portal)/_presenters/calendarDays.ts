import type { AgencyProfile } from '../../../src/agencies/agencyProfile';
import type { Locale } from '../../../src/content/locales';
import { nextOccurrence, nextOfMonth, type Occurrence } from '../../../src/locale/dates';
import type { LocaleWords } from '../../../src/locale/words';

export interface CalendarDay extends Occurrence {
  /** `18/5`. */
  label: string;
  events: CalendarEvent[];
}

export interface CalendarEvent {
  /** With the rule where it is more than the day itself: "Báo cáo …, trước 20/6". */
  name: string;
  basis: string;
  /** Page of the day, where one is published. */
  path?: string;
}

interface DatedEvent extends Occurrence, CalendarEvent {}

/** Observance days and deadlines of the profile by day, in the order in which the days come next. */
export function calendarDays(
  profile: AgencyProfile,
  locale: Locale,
  now: string,
  words: LocaleWords,
  pages: ReadonlyMap<string, string> = new Map(),
): CalendarDay[] {
  const days = new Map<string, CalendarDay>();
  for (const { date, daysLeft, ...event } of datedEvents(profile, locale, now, words, pages)) {
    const label = `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
    const day = days.get(date) ?? { date, daysLeft, label, events: [] };
    day.events.push(event);
    days.set(date, day);
  }
  return [...days.values()].sort((a, b) => a.daysLeft - b.daysLeft);
}

function datedEvents(
  profile: AgencyProfile,
  locale: Locale,
  now: string,
  words: LocaleWords,
  pages: ReadonlyMap<string, string>,
): DatedEvent[] {
  const { before, everyMonth } = words.portal.home;
  const observances = profile.observanceDays.map((day) => {
    const next = nextOccurrence(now, day);
    const path = pages.get(next.date.slice(5));
    return { ...next, name: day.name[locale], basis: day.basis, ...(path !== undefined && { path }) };
  });
  const deadlines = profile.reportDeadlines.flatMap(({ name, basis, before: days }) =>
    days.map((day) => ({
      ...nextOccurrence(now, day),
      name: `${name[locale]}, ${before(`${day.day}/${day.month}`)}`,
      basis,
    })),
  );
  const monthly = profile.monthlyDeadlines.map(({ name, basis, dayOfMonth }) => ({
    ...nextOfMonth(now, dayOfMonth),
    name: `${name[locale]}, ${everyMonth(dayOfMonth)}`,
    basis,
  }));
  return [...observances, ...deadlines, ...monthly];
}
