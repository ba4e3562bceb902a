import { z } from 'zod';
import { newsGenres } from '../../../content/details/newsArticle';
import { seedKind } from '../seedKind';

export const newsArticleSeed = seedKind({
  kind: 'newsArticle',
  folder: 'news',
  shared: { genre: z.enum(newsGenres) },
  localised: {},
  texts: ['body'],
  toShared: ({ genre }) => ({ genre }),
  toLocalised: (_, texts) => ({ body: texts.text('body') }),
});
