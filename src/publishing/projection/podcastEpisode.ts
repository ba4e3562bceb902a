import type { DetailsProjection } from './item';

export const projectPodcastEpisode: DetailsProjection<'podcastEpisode'> = () => {
  throw new Error('The projection of podcastEpisode is not written yet.');
};
