import type { DetailsProjection } from './item';

export const projectVideo: DetailsProjection<'video'> = () => {
  throw new Error('The projection of video is not written yet.');
};
