import type { SeedKind } from '../seedKind';
import { campaignSeed } from './campaign';
import { eMagazineSeed } from './eMagazine';
import { featuredTaskSeed } from './featuredTask';
import { infographicSeed } from './infographic';
import { newsArticleSeed } from './newsArticle';
import { problemSeed } from './problem';
import { showcaseSeed } from './showcase';

/** The kinds that a seed may have files of. */
export const seedKinds: readonly SeedKind[] = [
  newsArticleSeed,
  infographicSeed,
  eMagazineSeed,
  featuredTaskSeed,
  showcaseSeed,
  problemSeed,
  campaignSeed,
];
