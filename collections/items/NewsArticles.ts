import { newsGenres } from '../../src/content/details/newsArticle';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';
import { bodyField } from '../fields/body';
import { itemCollection } from './itemCollection';

export const NewsArticles = itemCollection({
  kind: 'newsArticle',
  labels: {
    singular: { vi: vi.newsArticles.singular, en: en.newsArticles.singular },
    plural: { vi: vi.newsArticles.plural, en: en.newsArticles.plural },
  },
  fields: [bodyField],
  sideFields: [
    {
      name: 'genre',
      type: 'select',
      required: true,
      defaultValue: 'news',
      label: { vi: vi.newsArticles.genre, en: en.newsArticles.genre },
      options: newsGenres.map((value) => ({ value, label: { vi: vi.genres[value], en: en.genres[value] } })),
      admin: { position: 'sidebar' },
    },
  ],
  columns: ['genre'],
});
