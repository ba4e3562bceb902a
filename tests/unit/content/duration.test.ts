import { describe, expect, it } from 'vitest';
import { formatClock, isoDuration, parseClock } from '../../../src/content/duration';

describe('a moment as editors type it', () => {
  it.each([
    ['0:00', 0],
    ['1:05', 65],
    ['01:02:03', 3723],
    ['75', 75],
    ['90:00', 5400],
    ['0:12.5', 12.5],
    [' 2:35 ', 155],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseClock(text)).toBe(seconds);
  });

  it.each(['', 'một phút', '1:60', '1:75:00', '1:', ':30', '-1:00', '1:00:00:00', '1,5', '1 phút 5'])(
    '"%s" is no moment',
    (text) => {
      expect(parseClock(text)).toBeUndefined();
    },
  );
});

describe('a length', () => {
  it.each([
    [0, '0:00', 'PT0S'],
    [5, '0:05', 'PT5S'],
    [65.4, '1:05', 'PT1M5S'],
    [59.6, '1:00', 'PT1M'],
    [600, '10:00', 'PT10M'],
    [3600, '1:00:00', 'PT1H'],
    [3723, '1:02:03', 'PT1H2M3S'],
  ])('of %d seconds is written %s and %s', (seconds, clock, iso) => {
    expect(formatClock(seconds)).toBe(clock);
    expect(isoDuration(seconds)).toBe(iso);
  });

  it('that is no number is written as none', () => {
    expect(formatClock(Number.NaN)).toBe('0:00');
  });
});
