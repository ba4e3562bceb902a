import type { DetailsProjection } from './item';

export const projectFeaturedTask: DetailsProjection<'featuredTask'> = () => {
  throw new Error('The projection of featuredTask is not written yet.');
};
