import type { CampaignDetails } from './campaign';
import type { DocumentDetails } from './document';
import type { EMagazineDetails } from './eMagazine';
import type { FeaturedTaskDetails } from './featuredTask';
import type { InfographicDetails } from './infographic';
import type { NewsArticleDetails } from './newsArticle';
import type { PodcastEpisodeDetails } from './podcastEpisode';
import type { ProblemDetails } from './problem';
import type { PublicationDetails } from './publication';
import type { ShowcaseDetails } from './showcase';
import type { VideoDetails } from './video';

/** What items of each kind have of their own. */
export interface DetailsOf {
  newsArticle: NewsArticleDetails;
  infographic: InfographicDetails;
  video: VideoDetails;
  eMagazine: EMagazineDetails;
  podcastEpisode: PodcastEpisodeDetails;
  publication: PublicationDetails;
  document: DocumentDetails;
  featuredTask: FeaturedTaskDetails;
  showcase: ShowcaseDetails;
  problem: ProblemDetails;
  campaign: CampaignDetails;
}
