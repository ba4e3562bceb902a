import type { DetailsProjection } from './item';

export const projectShowcase: DetailsProjection<'showcase'> = () => {
  throw new Error('The projection of showcase is not written yet.');
};
