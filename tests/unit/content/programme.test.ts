import { describe, expect, it } from 'vitest';
import { runOn, runsOf } from '../../../src/content/details/campaign';
import { standingOf } from '../../../src/content/details/problem';
import { readingMinutes } from '../../../src/content/readingTime';
import { paragraph } from '../../../src/content/plainBlocks';

describe('a problem', () => {
  const open = { status: 'open' as const, deadline: '2026-12-31' };

  it('is open on its last day and overdue on the next', () => {
    expect(standingOf(open, '2026-12-31')).toBe('open');
    expect(standingOf(open, '2027-01-01')).toBe('overdue');
  });

  it('that is solved stays solved after the deadline', () => {
    expect(standingOf({ ...open, status: 'solved' }, '2027-01-01')).toBe('solved');
  });
});

describe('the runs of a campaign', () => {
  const day = { startsOn: '2025-10-10', endsOn: '2025-10-10', isYearly: true };

  it('are this year’s and the next one’s', () => {
    expect(runsOf(day, '2026-11-20')).toEqual([
      { startsOn: '2026-10-10', endsOn: '2026-10-10' },
      { startsOn: '2027-10-10', endsOn: '2027-10-10' },
    ]);
  });

  it('do not begin before the first', () => {
    expect(runsOf({ ...day, startsOn: '2027-10-10', endsOn: '2027-10-10' }, '2026-11-20')[0]?.startsOn).toBe(
      '2027-10-10',
    );
  });

  it('keep running over the end of the year', () => {
    const winter = { startsOn: '2025-12-20', endsOn: '2026-01-10', isYearly: true };
    expect(runsOf(winter, '2026-11-20')[0]).toEqual({ startsOn: '2026-12-20', endsOn: '2027-01-10' });
  });

  it('are one for what comes once', () => {
    expect(runsOf({ ...day, isYearly: false }, '2026-11-20')).toEqual([
      { startsOn: '2025-10-10', endsOn: '2025-10-10' },
    ]);
  });

  it('keep the 29th of February on the 28th where there is none', () => {
    const leap = { startsOn: '2024-02-29', endsOn: '2024-02-29', isYearly: true };
    expect(runsOf(leap, '2027-01-01').map(({ startsOn }) => startsOn)).toEqual(['2027-02-28', '2028-02-29']);
  });

  it('are headed by the one that is on or comes next', () => {
    const runs = runsOf(day, '2026-11-20');
    expect(runOn(runs, '2026-10-10')?.startsOn).toBe('2026-10-10');
    expect(runOn(runs, '2026-11-20')?.startsOn).toBe('2027-10-10');
  });
});

describe('reading time', () => {
  it('is counted in syllables and never none', () => {
    expect(readingMinutes([paragraph('một')])).toBe(1);
    expect(readingMinutes([paragraph(Array(720).fill('chữ').join(' '))])).toBe(3);
  });
});
