import { describe, expect, it } from 'vitest';
import { archivePlan, archiveRange } from '../../../src/feeds/archivePlan';

describe('the archive of a feed', () => {
  it.each([
    { total: 0, from: 0, count: 0, archives: 0 },
    { total: 49, from: 0, count: 49, archives: 0 },
    { total: 50, from: 20, count: 30, archives: 1 },
    { total: 69, from: 20, count: 49, archives: 1 },
    { total: 70, from: 40, count: 30, archives: 2 },
    { total: 100_000, from: 99_960, count: 40, archives: 4998 },
  ])('leaves $count of $total items in the current document', ({ total, from, count, archives }) => {
    expect(archivePlan(total)).toEqual({ current: { from, count }, archives });
  });

  it('keeps 30 to 49 items current whenever there are more than 49', () => {
    const counts = Array.from({ length: 500 }, (_, index) => archivePlan(50 + index).current.count);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([30, 49]);
  });

  it('holds every item exactly once, archives and current document together', () => {
    const { current, archives } = archivePlan(133);
    const ranges = [1, 2, 3, 4, 5].map((number) => archiveRange(133, number));
    expect(archives).toBe(5);
    expect(ranges.map((range) => range?.from)).toEqual([0, 20, 40, 60, 80]);
    expect(current).toEqual({ from: 100, count: 33 });
  });

  it('does not change an archive document when something new is published', () => {
    expect(archiveRange(71, 2)).toEqual(archiveRange(70, 2));
  });

  it.each([0, -1, 6, 1.5, Number.NaN])('has no document number %s', (number) => {
    expect(archiveRange(133, number)).toBeUndefined();
  });
});
