import type { SeedKind } from '../seedKind';
import { campaignSeed } from './campaign';
import { documentSeed } from './document';
import { eMagazineSeed } from './eMagazine';
import { featuredTaskSeed } from './featuredTask';
import { infographicSeed } from './infographic';
import { newsArticleSeed } from './newsArticle';
import { problemSeed } from './problem';
import { showcaseSeed } from './showcase';
import { publicationSeed } from './publication';

/** The kinds that a seed may have files of. */
export const seedKinds: readonly SeedKind[] = [
  newsArticleSeed,
  infographicSeed,
  eMagazineSeed,
  featuredTaskSeed,
  showcaseSeed,
  problemSeed,
  campaignSeed,
  publicationSeed,
  documentSeed,
];
