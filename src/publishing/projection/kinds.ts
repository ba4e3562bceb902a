import type { ProjectedItem } from '../../content/contentItem';
import type { ItemKind } from '../../content/kinds';
import { projectItem, type DetailsProjection } from './item';
import type { ItemSource, References } from './sources';
import { projectCampaign } from './campaign';
import { projectDocument } from './document';
import { projectEMagazine } from './eMagazine';
import { projectFeaturedTask } from './featuredTask';
import { projectInfographic } from './infographic';
import { projectNewsArticle } from './newsArticle';
import { projectPodcastEpisode } from './podcastEpisode';
import { projectProblem } from './problem';
import { projectPublication } from './publication';
import { projectShowcase } from './showcase';
import { projectVideo } from './video';

const projections: { [K in ItemKind]: DetailsProjection<K> } = {
  newsArticle: projectNewsArticle,
  infographic: projectInfographic,
  video: projectVideo,
  eMagazine: projectEMagazine,
  podcastEpisode: projectPodcastEpisode,
  publication: projectPublication,
  document: projectDocument,
  featuredTask: projectFeaturedTask,
  showcase: projectShowcase,
  problem: projectProblem,
  campaign: projectCampaign,
};

/** A document of any kind in one language as it will be published. */
export function projectKind<K extends ItemKind>(
  kind: K,
  source: ItemSource,
  references: References,
): ProjectedItem {
  const projected = projectItem(kind, source, references, projections[kind]);
  // One of the union's members by construction, which TypeScript cannot follow through K.
  return projected as unknown as ProjectedItem;
}
