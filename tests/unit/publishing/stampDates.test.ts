import { describe, expect, it } from 'vitest';
import { stampDates } from '../../../src/publishing/stampDates';

const now = '2026-11-20T09:20:00.000Z';
const before = '2026-11-01T00:00:00.000Z';

describe('stampDates', () => {
  it('never moves the first publication', () => {
    expect(stampDates({ firstPublishedAt: before }, now)).toEqual({
      firstPublishedAt: before,
      modifiedAt: now,
      corrections: [],
    });
  });

  it('never moves a correction that has its time', () => {
    const { corrections } = stampDates({ corrections: [{ at: before, note: 'Sửa ngày' }] }, now);
    expect(corrections).toEqual([{ at: before, note: 'Sửa ngày' }]);
  });

  it.each([undefined, null, ''])('stamps a first publication that is %j', (firstPublishedAt) => {
    expect(stampDates({ firstPublishedAt, corrections: null }, now)).toEqual({
      firstPublishedAt: now,
      modifiedAt: now,
      corrections: [],
    });
  });

  it('stamps new corrections and keeps their order', () => {
    const corrections = [{ at: before, note: 'một' }, { at: null, note: 'hai' }, { note: 'ba' }];
    expect(stampDates({ firstPublishedAt: before, corrections }, now).corrections).toEqual([
      { at: before, note: 'một' },
      { at: now, note: 'hai' },
      { at: now, note: 'ba' },
    ]);
  });

  it('gives the same when done twice at the same time', () => {
    const once = stampDates({ corrections: [{ note: 'một' }] }, now);
    expect(stampDates(once, now)).toEqual(once);
  });
});
