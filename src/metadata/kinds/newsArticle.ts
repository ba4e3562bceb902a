import type { SchemaOfKind } from './schemaOfKind';

export const newsArticleObject: SchemaOfKind<'newsArticle'> = ({ details }) => ({
  '@type': 'NewsArticle',
  genre: details.genre,
});
