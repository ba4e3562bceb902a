import type { CollectionConfig } from 'payload';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { referenceCollection } from './referenceCollection';

export const PodcastShows: CollectionConfig = referenceCollection({
  kind: 'podcastShow',
  words: { vi: vi.podcastShows, en: en.podcastShows },
  fields: [],
});
