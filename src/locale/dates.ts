import type { Locale } from '../content/locales';

/** Every time a reader sees is Vietnamese time, whatever the clock of the server says. */
const timeZone = 'Asia/Ho_Chi_Minh';

/** Vietnam keeps UTC+7 all year; the IANA zone has had no transition since 1975. */
const offsetMs = 7 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

const tagOf: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

const digitFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Digits {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

function digits(iso: string): Digits {
  const found: Digits = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of digitFormat.formatToParts(new Date(iso))) {
    if (type in found) found[type as keyof Digits] = value;
  }
  return found;
}

/** `Thứ Sáu` / `Friday`. */
function weekday(iso: string, locale: Locale): string {
  const name = new Intl.DateTimeFormat(tagOf[locale], { timeZone, weekday: 'long' }).format(new Date(iso));
  return name.charAt(0).toLocaleUpperCase(tagOf[locale]) + name.slice(1);
}

/** The date as a mast carries it: `Thứ Sáu, ngày 20 tháng 11 năm 2026` / `Friday, 20 November 2026`. */
export function dateInWords(iso: string, locale: Locale): string {
  const { year, month, day } = digits(iso);
  if (locale === 'vi') {
    return `${weekday(iso, locale)}, ngày ${Number(day)} tháng ${Number(month)} năm ${year}`;
  }
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${weekday(iso, locale)}, ${format.format(new Date(iso))}`;
}

/** `14:05`. */
export function timeOfDay(iso: string): string {
  const { hour, minute } = digits(iso);
  return `${hour}:${minute}`;
}

/** `20/11/2026`, in both languages: English readers of the column know the Vietnamese order. */
export function shortDate(iso: string): string {
  const { year, month, day } = digits(iso);
  return `${day}/${month}/${year}`;
}

/** `20/11/2026 14:05`. */
export function shortDateTime(iso: string): string {
  return `${shortDate(iso)} ${timeOfDay(iso)}`;
}

/** `Thứ Sáu, 20/11/2026`. */
export function weekdayDate(iso: string, locale: Locale): string {
  return `${weekday(iso, locale)}, ${shortDate(iso)}`;
}

/** `Thứ Sáu, 20/11/2026, 14:05`. */
export function weekdayDateTime(iso: string, locale: Locale): string {
  return `${weekdayDate(iso, locale)}, ${timeOfDay(iso)}`;
}

/** When an item was changed, as short as the day of its first publication allows: `16:20` or `21/11/2026 08:00`. */
export function changeTime(modifiedIso: string, firstIso: string): string {
  return dayOf(modifiedIso) === dayOf(firstIso) ? timeOfDay(modifiedIso) : shortDateTime(modifiedIso);
}

/** The Vietnamese calendar day of a moment, `2026-11-20`. */
export function dayOf(iso: string): string {
  const { year, month, day } = digits(iso);
  return `${year}-${month}-${day}`;
}

/** Epoch milliseconds of the next midnight in Vietnam: when a date in words goes stale. */
export function nextMidnight(nowIso: string): number {
  const local = Date.parse(nowIso) + offsetMs;
  return (Math.floor(local / dayMs) + 1) * dayMs - offsetMs;
}

export interface Occurrence {
  /** Vietnamese calendar day, `2027-05-18`. */
  date: string;
  /** 0 on the day itself. */
  daysLeft: number;
}

/** The next time a day of the year comes round, today included. */
export function nextOccurrence(nowIso: string, { day, month }: { day: number; month: number }): Occurrence {
  const today = Date.parse(dayOf(nowIso));
  const year = new Date(today).getUTCFullYear();
  const thisYear = Date.UTC(year, month - 1, day);
  const next = thisYear >= today ? thisYear : Date.UTC(year + 1, month - 1, day);
  return { date: new Date(next).toISOString().slice(0, 10), daysLeft: Math.round((next - today) / dayMs) };
}

/** The next time a day of the month comes round, today included. */
export function nextOfMonth(nowIso: string, dayOfMonth: number): Occurrence {
  const today = dayOf(nowIso);
  const month = Number(today.slice(5, 7));
  const isPast = Number(today.slice(8)) > dayOfMonth;
  const target = isPast ? (month % 12) + 1 : month;
  return nextOccurrence(nowIso, { day: dayOfMonth, month: target });
}

/** Whole days from one calendar day to another, `2026-11-20`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/**
 * A date as far as a document gives it, `2025-06-06` or `2025-12`: `06/6/2025`, `12/2025`. Days below ten and the
 * months of January and February are written with a nought (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b).
 */
export function documentDate(issued: string): string {
  const [year, month, day] = issued.split('-');
  return [day, month && Number(month) > 2 ? month.replace(/^0/, '') : month, year].filter(Boolean).join('/');
}
