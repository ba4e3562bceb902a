import { podcastEpisode as en } from '../../src/locale/en/kinds/podcastEpisode';
import { podcastEpisode as vi } from '../../src/locale/vi/kinds/podcastEpisode';
import { itemCollection } from './itemCollection';

export const PodcastEpisodes = itemCollection({
  kind: 'podcastEpisode',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
