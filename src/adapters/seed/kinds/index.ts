import type { SeedKind } from '../seedKind';
import { eMagazineSeed } from './eMagazine';
import { infographicSeed } from './infographic';
import { newsArticleSeed } from './newsArticle';

/** The kinds that a seed may have files of. */
export const seedKinds: readonly SeedKind[] = [newsArticleSeed, infographicSeed, eMagazineSeed];
