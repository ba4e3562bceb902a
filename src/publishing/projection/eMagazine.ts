import type { DetailsProjection } from './item';

export const projectEMagazine: DetailsProjection<'eMagazine'> = () => {
  throw new Error('The projection of eMagazine is not written yet.');
};
