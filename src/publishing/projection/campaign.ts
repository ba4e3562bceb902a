import type { DetailsProjection } from './item';

export const projectCampaign: DetailsProjection<'campaign'> = () => {
  throw new Error('The projection of campaign is not written yet.');
};
