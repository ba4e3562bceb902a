import type { Block, ItemRef } from '../blocks';

export const campaignForms = ['observanceDay', 'campaign', 'contest'] as const;

export type CampaignForm = (typeof campaignForms)[number];

export interface CampaignActivity {
  /** Day, `2026-10-01`. */
  on: string;
  title: string;
  place?: string;
  item?: ItemRef;
}

export interface CampaignDetails {
  /** Absent only in a draft that cannot be published yet. */
  form?: CampaignForm;
  /** First and last day, `2026-10-01`; of the first year where it comes back every year. */
  startsOn: string;
  endsOn: string;
  isYearly: boolean;
  /** The document that lays the days down, as cited. */
  basis?: string;
  slogan?: string;
  story: Block[];
  /** Earliest first. */
  activities: CampaignActivity[];
}

/** One run of a campaign: the same days in one year. */
export interface CampaignRun {
  startsOn: string;
  endsOn: string;
}

/** The run of this year and the next one; a campaign that comes once has one run. `today` is a day, `2026-11-20`. */
export function runsOf(
  { startsOn, endsOn, isYearly }: Pick<CampaignDetails, 'startsOn' | 'endsOn' | 'isYearly'>,
  today: string,
): CampaignRun[] {
  if (!isYearly) return [{ startsOn, endsOn }];
  const years = Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4));
  const first = Math.max(Number(today.slice(0, 4)), Number(startsOn.slice(0, 4)));
  return [first, first + 1].map((year) => ({
    startsOn: inYear(startsOn, year),
    endsOn: inYear(endsOn, year + years),
  }));
}

/** The run that is on or comes next; the last one when all are over. */
export function runOn(runs: readonly CampaignRun[], today: string): CampaignRun | undefined {
  return runs.find(({ endsOn }) => endsOn >= today) ?? runs.at(-1);
}

function inYear(day: string, year: number): string {
  // 29/2 is kept on 28/2 where the year has none.
  const isLeap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  const monthAndDay = day.slice(5) === '02-29' && !isLeap ? '02-28' : day.slice(5);
  return `${year}-${monthAndDay}`;
}
