import type { DetailsProjection } from './item';

export const projectDocument: DetailsProjection<'document'> = () => {
  throw new Error('The projection of document is not written yet.');
};
