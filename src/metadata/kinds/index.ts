import type { ContentItem, ContentOf } from '../../content/contentItem';
import type { ItemKind } from '../../content/kinds';
import type { Site } from '../../content/site';
import type { SchemaObject } from '../schemaObject';
import { campaignObject } from './campaign';
import { documentObject } from './document';
import { eMagazineObject } from './eMagazine';
import { featuredTaskObject } from './featuredTask';
import { infographicObject } from './infographic';
import { newsArticleObject } from './newsArticle';
import { podcastEpisodeObject } from './podcastEpisode';
import { problemObject } from './problem';
import { publicationObject } from './publication';
import { showcaseObject } from './showcase';
import { videoObject } from './video';
import type { SchemaOfKind } from './schemaOfKind';

const objects: { [K in ItemKind]: SchemaOfKind<K> } = {
  newsArticle: newsArticleObject,
  infographic: infographicObject,
  video: videoObject,
  eMagazine: eMagazineObject,
  podcastEpisode: podcastEpisodeObject,
  publication: publicationObject,
  document: documentObject,
  featuredTask: featuredTaskObject,
  showcase: showcaseObject,
  problem: problemObject,
  campaign: campaignObject,
};

/** What schema.org calls an item of this kind, with the properties of that type. */
export function objectOfKind(item: ContentItem, site: Site): SchemaObject {
  return ofKind(item.kind, item, site);
}

function ofKind<K extends ItemKind>(kind: K, item: ContentItem, site: Site): SchemaObject {
  return objects[kind](item as ContentOf<K>, site);
}
