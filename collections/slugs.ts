import { itemCollections, referenceCollections } from '../src/adapters/payload/collections';

const collectionSlugs = {
  newsArticles: itemCollections.newsArticle,
  featuredTasks: itemCollections.featuredTask,
  documents: itemCollections.document,
  topics: referenceCollections.topic,
  units: referenceCollections.unit,
  podcastShows: referenceCollections.podcastShow,
} as const;

/** Every collection and global slug, once. */
export const slugs = {
  ...collectionSlugs,
  media: 'media',
  files: 'files',
  users: 'users',
  publishedItems: 'published-items',
  site: 'site',
} as const;

/** Everything of ours that a text may link to or show as a card. */
export const linkableCollections = Object.values(itemCollections);
