import type { DetailsProjection } from './item';

export const projectInfographic: DetailsProjection<'infographic'> = () => {
  throw new Error('The projection of infographic is not written yet.');
};
