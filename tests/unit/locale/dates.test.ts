import { describe, expect, it } from 'vitest';
import {
  changeTime,
  dateInWords,
  dayOf,
  documentDate,
  nextMidnight,
  nextOccurrence,
  nextOfMonth,
  shortDate,
  shortDateTime,
  timeOfDay,
  weekdayDateTime,
} from '../../../src/locale/dates';

const friday = '2026-11-20T07:05:00.000Z';

describe('dates on pages', () => {
  it('writes the date in words in both languages', () => {
    expect(dateInWords(friday, 'vi')).toBe('Thứ Sáu, ngày 20 tháng 11 năm 2026');
    expect(dateInWords(friday, 'en')).toBe('Friday, 20 November 2026');
  });

  it('names Sunday by its Vietnamese name', () => {
    expect(dateInWords('2026-11-22T03:00:00Z', 'vi')).toBe('Chủ Nhật, ngày 22 tháng 11 năm 2026');
  });

  it('writes day, time and both in the Vietnamese order', () => {
    expect(shortDate(friday)).toBe('20/11/2026');
    expect(timeOfDay(friday)).toBe('14:05');
    expect(shortDateTime(friday)).toBe('20/11/2026 14:05');
    expect(weekdayDateTime(friday, 'vi')).toBe('Thứ Sáu, 20/11/2026, 14:05');
    expect(weekdayDateTime(friday, 'en')).toBe('Friday, 20/11/2026, 14:05');
  });

  it('writes midnight as 00:00', () => {
    expect(timeOfDay('2026-11-20T17:00:00Z')).toBe('00:00');
  });

  it('counts a moment late in the UTC day to the next Vietnamese day', () => {
    expect(dayOf('2026-11-20T16:59:59Z')).toBe('2026-11-20');
    expect(dayOf('2026-11-20T17:00:00Z')).toBe('2026-11-21');
    expect(dayOf('2026-12-31T18:00:00Z')).toBe('2027-01-01');
  });

  it('gives only the time of a change on the day of publication, else date and time', () => {
    expect(changeTime('2026-11-20T09:20:00Z', friday)).toBe('16:20');
    expect(changeTime('2026-11-21T01:00:00Z', friday)).toBe('21/11/2026 08:00');
  });

  it('writes a document date as exactly as the document gives it', () => {
    expect(documentDate('2025-06-16')).toBe('16/6/2025');
    expect(documentDate('2025-06-06')).toBe('06/6/2025');
    expect(documentDate('2016-02-29')).toBe('29/02/2016');
    expect(documentDate('2025-12')).toBe('12/2025');
    expect(documentDate('2025-01')).toBe('01/2025');
    expect(documentDate('2025')).toBe('2025');
    expect(documentDate('2024-10-10')).toBe('10/10/2024');
  });
});

describe('nextMidnight', () => {
  it.each([
    ['2026-11-20T07:05:00.000Z', '2026-11-20T17:00:00.000Z'],
    ['2026-11-20T16:59:59.999Z', '2026-11-20T17:00:00.000Z'],
    ['2026-11-20T17:00:00.000Z', '2026-11-21T17:00:00.000Z'],
    ['2026-12-31T20:00:00.000Z', '2027-01-01T17:00:00.000Z'],
  ])('after %s is %s', (now, midnight) => {
    expect(new Date(nextMidnight(now)).toISOString()).toBe(midnight);
  });
});

describe('days of the year', () => {
  it('counts the days to a day still to come this year', () => {
    expect(nextOccurrence(friday, { day: 20, month: 12 })).toEqual({ date: '2026-12-20', daysLeft: 30 });
  });

  it('is 0 days on the day itself, from the first Vietnamese minute', () => {
    expect(nextOccurrence('2027-05-17T17:00:00Z', { day: 18, month: 5 })).toEqual({
      date: '2027-05-18',
      daysLeft: 0,
    });
  });

  it('moves to the next year once the day is over', () => {
    expect(nextOccurrence(friday, { day: 10, month: 10 })).toEqual({ date: '2027-10-10', daysLeft: 324 });
  });

  it('moves a monthly day over the end of the year', () => {
    expect(nextOfMonth(friday, 20)).toEqual({ date: '2026-11-20', daysLeft: 0 });
    expect(nextOfMonth('2026-11-21T03:00:00Z', 20)).toEqual({ date: '2026-12-20', daysLeft: 29 });
    expect(nextOfMonth('2026-12-25T03:00:00Z', 20)).toEqual({ date: '2027-01-20', daysLeft: 26 });
  });
});
