import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import type { ItemKind } from '../../content/kinds';
import { checkCampaign } from './checkCampaign';
import { checkDocument } from './checkDocument';
import { checkEMagazine } from './checkEMagazine';
import { checkFeaturedTask } from './checkFeaturedTask';
import { checkInfographic } from './checkInfographic';
import { checkNewsArticle } from './checkNewsArticle';
import { checkPodcastEpisode } from './checkPodcastEpisode';
import { checkProblem } from './checkProblem';
import { checkPublication } from './checkPublication';
import { checkShowcase } from './checkShowcase';
import { checkVideo } from './checkVideo';
import type { NewsroomFields } from './newsroomFields';

/** What items of each kind need beyond what every item needs. */
export const requirementsOfKind: {
  [K in ItemKind]: (item: ProjectedOf<K>, fields: NewsroomFields) => Issue[];
} = {
  newsArticle: checkNewsArticle,
  infographic: checkInfographic,
  video: checkVideo,
  eMagazine: checkEMagazine,
  podcastEpisode: checkPodcastEpisode,
  publication: checkPublication,
  document: checkDocument,
  featuredTask: checkFeaturedTask,
  showcase: checkShowcase,
  problem: checkProblem,
  campaign: checkCampaign,
};

/** Where most of the text of a kind is written in its form: what is wrong with the article is said there. */
export const textFieldOfKind: Record<ItemKind, string> = {
  newsArticle: 'body',
  infographic: 'textAlternative',
  video: 'body',
  eMagazine: 'scenes',
  podcastEpisode: 'body',
  publication: 'body',
  document: 'body',
  featuredTask: 'objectives',
  showcase: 'story',
  problem: 'need',
  campaign: 'story',
};
