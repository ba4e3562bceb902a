import type { FeaturedTaskDetails, Milestone } from '../../../src/content/details/featuredTask';

export type MilestoneState = 'done' | 'due' | 'ahead';

export interface Timeline {
  /** First and last month drawn, `2026-01`. */
  from: string;
  to: string;
  /** Share of the line, 0 to 1, where each year begins. */
  years: number[];
  /** Share of the line that is over; undefined before it begins or after its end. */
  today?: number;
  milestones: (Milestone & { state: MilestoneState; at: number })[];
}

/** A task on a line of time: milestones may lie before its first and after its last month. */
export function timelineOf(
  { startsOn, endsOn, milestones }: Pick<FeaturedTaskDetails, 'startsOn' | 'endsOn' | 'milestones'>,
  today: string,
): Timeline {
  const months = [startsOn, endsOn, ...milestones.map(({ on }) => on)].filter((month) => month !== '').sort();
  const from = months[0] ?? today.slice(0, 7);
  const to = months.at(-1) ?? from;
  // The last month is drawn to its end.
  const length = monthsSince(from, to) + 1;
  const share = (month: string, part = 0) => (monthsSince(from, month) + part) / length;
  const now = share(today.slice(0, 7), Number(today.slice(8)) / 31);
  return {
    from,
    to,
    years: yearsBetween(from, to).map((year) => share(`${year}-01`)),
    ...(now > 0 && now <= 1 && { today: now }),
    milestones: milestones.map((milestone) => ({
      ...milestone,
      state: stateOf(milestone, today),
      at: share(milestone.on, 0.5),
    })),
  };
}

function stateOf({ isDone, on }: Milestone, today: string): MilestoneState {
  if (isDone) return 'done';
  return on < today.slice(0, 7) ? 'due' : 'ahead';
}

function monthsSince(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** Years that begin within the line, the one it begins in left out. */
function yearsBetween(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4)) + 1;
  const count = Math.max(0, Number(to.slice(0, 4)) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}
