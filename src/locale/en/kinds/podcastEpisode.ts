import type { podcastEpisode as vi } from '../../vi/kinds/podcastEpisode';

/** Words of the form and the pages of this kind, English. */
export const podcastEpisode: typeof vi = {
  newsroom: {
    singular: 'Podcast episode',
    plural: 'Podcast episodes',
  },
  portal: {},
};
