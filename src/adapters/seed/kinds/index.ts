import type { SeedKind } from '../seedKind';
import { campaignSeed } from './campaign';
import { documentSeed } from './document';
import { eMagazineSeed } from './eMagazine';
import { featuredTaskSeed } from './featuredTask';
import { infographicSeed } from './infographic';
import { newsArticleSeed } from './newsArticle';
import { podcastEpisodeSeed } from './podcastEpisode';
import { problemSeed } from './problem';
import { publicationSeed } from './publication';
import { showcaseSeed } from './showcase';
import { videoSeed } from './video';

/** The kinds that a seed may have files of. */
export const seedKinds: readonly SeedKind[] = [
  newsArticleSeed,
  infographicSeed,
  videoSeed,
  eMagazineSeed,
  podcastEpisodeSeed,
  featuredTaskSeed,
  showcaseSeed,
  problemSeed,
  campaignSeed,
  publicationSeed,
  documentSeed,
];
