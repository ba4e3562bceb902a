import { newsGenres } from '../../content/details/newsArticle';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';

/** News articles are what their text says. */
export const projectNewsArticle: DetailsProjection<'newsArticle'> = (fields, references) => ({
  details: { genre: newsGenres.find((genre) => genre === fields.genre) ?? 'news' },
  body: toBlocks(fields.body, references),
});
