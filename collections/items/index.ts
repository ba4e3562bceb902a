import type { CollectionConfig } from 'payload';
import { Campaigns } from './Campaigns';
import { Documents } from './Documents';
import { EMagazines } from './EMagazines';
import { FeaturedTasks } from './FeaturedTasks';
import { Infographics } from './Infographics';
import { NewsArticles } from './NewsArticles';
import { PodcastEpisodes } from './PodcastEpisodes';
import { Problems } from './Problems';
import { Publications } from './Publications';
import { Showcases } from './Showcases';
import { Videos } from './Videos';

/** The collections of all kinds of items, in the order of the admin's menu. */
export const itemCollectionConfigs: CollectionConfig[] = [
  NewsArticles,
  Infographics,
  Videos,
  EMagazines,
  PodcastEpisodes,
  Publications,
  Documents,
  FeaturedTasks,
  Showcases,
  Problems,
  Campaigns,
];
