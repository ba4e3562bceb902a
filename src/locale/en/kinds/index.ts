import { campaign } from './campaign';
import { chart } from './chart';
import { document } from './document';
import { eMagazine } from './eMagazine';
import { featuredTask } from './featuredTask';
import { infographic } from './infographic';
import { podcastEpisode } from './podcastEpisode';
import { problem } from './problem';
import { publication } from './publication';
import { showcase } from './showcase';
import { video } from './video';

/** Words of each kind that has more to say than every item. */
export const kinds = {
  infographic,
  video,
  eMagazine,
  podcastEpisode,
  publication,
  document,
  featuredTask,
  showcase,
  problem,
  campaign,
  chart,
};
