import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../app/(portal)/_presenters/timeline';

const task = {
  startsOn: '2026-01',
  endsOn: '2027-12',
  milestones: [
    { on: '2026-03', title: 'Ký hợp đồng', isDone: true },
    { on: '2026-06', title: 'Báo cáo giữa kỳ', isDone: false },
    { on: '2027-12', title: 'Nghiệm thu', isDone: false },
  ],
};

describe('the line of time of a task', () => {
  it('is drawn to scale from its first to the end of its last month', () => {
    const { from, to, years, milestones } = timelineOf(task, '2026-11-20');
    expect([from, to]).toEqual(['2026-01', '2027-12']);
    expect(years).toEqual([12 / 24]);
    expect(milestones.map(({ at }) => at)).toEqual([2.5 / 24, 5.5 / 24, 23.5 / 24]);
  });

  it('tells what is done, what should be and what is ahead', () => {
    expect(timelineOf(task, '2026-11-20').milestones.map(({ state }) => state)).toEqual([
      'done',
      'due',
      'ahead',
    ]);
  });

  it('does not call a milestone late in its own month', () => {
    expect(timelineOf(task, '2026-06-30').milestones[1]?.state).toBe('ahead');
  });

  it('marks today only while it is on the line', () => {
    expect(timelineOf(task, '2026-07-31').today).toBe(7 / 24);
    expect(timelineOf(task, '2025-12-31').today).toBeUndefined();
    expect(timelineOf(task, '2028-01-01').today).toBeUndefined();
  });

  it('reaches as far as a milestone outside the period', () => {
    const late = [{ on: '2028-03', title: 'Ứng dụng', isDone: false }];
    expect(timelineOf({ ...task, milestones: late }, '2026-11-20').to).toBe('2028-03');
  });
});
