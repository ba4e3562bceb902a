import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { knownLanguage } from '../src/content/knownLanguages';
import { categoryNames, podcastCategories } from '../src/content/podcastCategories';
import { podcastEpisode as wordsEn } from '../src/locale/en/kinds/podcastEpisode';
import { en } from '../src/locale/en/newsroom';
import { podcastCategoryNames } from '../src/locale/vi/kinds/podcastCategories';
import { podcastEpisode as wordsVi } from '../src/locale/vi/kinds/podcastEpisode';
import { vi } from '../src/locale/vi/newsroom';
import { languageOf } from '../src/adapters/payload/languageOf';
import { referenceCollection } from './referenceCollection';
import { slugs } from './slugs';

const words = (key: keyof typeof wordsVi.newsroom) => ({
  vi: wordsVi.newsroom[key],
  en: wordsEn.newsroom[key],
});

const isLanguage: TextFieldSingleValidation = (value, { req }) =>
  !value || knownLanguage(value) === value.trim() || words('languageInvalid')[languageOf(req)];

/** Programmes that episodes belong to. Each has a page and a feed that podcast directories take. */
export const PodcastShows: CollectionConfig = referenceCollection({
  kind: 'podcastShow',
  words: { vi: vi.podcastShows, en: en.podcastShows },
  fields: [
    {
      name: 'cover',
      type: 'upload',
      relationTo: slugs.media,
      label: words('cover'),
      admin: { description: words('coverHelp') },
    },
    {
      name: 'category',
      type: 'select',
      required: true,
      defaultValue: 'Government',
      label: words('category'),
      options: podcastCategories.map((value) => ({
        value,
        label: { vi: podcastCategoryNames[value], en: categoryNames(value).filter(Boolean).join(' – ') },
      })),
    },
    {
      name: 'author',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: words('author'),
      admin: { description: words('authorHelp') },
    },
    {
      name: 'language',
      type: 'text',
      maxLength: 35,
      label: words('language'),
      admin: { description: words('languageHelp') },
      validate: isLanguage,
    },
    { name: 'isExplicit', type: 'checkbox', label: words('isExplicit') },
  ],
});
