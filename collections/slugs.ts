/** Every collection and global slug, once. */
export const slugs = {
  newsArticles: 'news-articles',
  media: 'media',
  topics: 'topics',
  units: 'units',
  users: 'users',
  publishedItems: 'published-items',
  site: 'site',
} as const;
