import type { Block, ItemRef } from '../blocks';

export const campaignForms = ['observanceDay', 'campaign', 'contest'] as const;

export type CampaignForm = (typeof campaignForms)[number];

export interface CampaignDetails {
  form: CampaignForm;
  /** First and last day, `2026-10-01`. */
  startsOn: string;
  endsOn: string;
  slogan?: string;
  story: Block[];
  activities: { on: string; title: string; place?: string; item?: ItemRef }[];
}
