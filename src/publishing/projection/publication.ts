import type { DetailsProjection } from './item';

export const projectPublication: DetailsProjection<'publication'> = () => {
  throw new Error('The projection of publication is not written yet.');
};
