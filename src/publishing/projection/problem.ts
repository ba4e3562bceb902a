import type { DetailsProjection } from './item';

export const projectProblem: DetailsProjection<'problem'> = () => {
  throw new Error('The projection of problem is not written yet.');
};
