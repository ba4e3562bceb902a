import type { NumberFieldSingleValidation } from 'payload';
import { number } from 'payload/shared';
import { languageOf } from '../../src/adapters/payload/languageOf';
import { podcastEpisode as en } from '../../src/locale/en/kinds/podcastEpisode';
import { podcastEpisode as vi } from '../../src/locale/vi/kinds/podcastEpisode';
import {
  besideRecordingField,
  captionsField,
  chaptersField,
  recordingFilesField,
  transcriptField,
} from '../fields/recording';
import { slugs } from '../slugs';
import { itemCollection } from './itemCollection';

const words = (key: keyof typeof vi.newsroom) => ({ vi: vi.newsroom[key], en: en.newsroom[key] });

/** Directories take whole numbers only (Apple, `itunes:episode` and `itunes:season`). */
const wholeNumber: NumberFieldSingleValidation = (value, options) =>
  Number.isInteger(value ?? 0)
    ? number(value, options)
    : { vi, en }[languageOf(options.req)].newsroom.wholeNumber;

export const PodcastEpisodes = itemCollection({
  kind: 'podcastEpisode',
  labels: { singular: words('singular'), plural: words('plural') },
  fields: [
    recordingFilesField(['audio/mpeg', 'audio/mp4'], words('files'), words('filesHelp')),
    transcriptField(words('transcript'), words('transcriptHelp')),
    captionsField,
    chaptersField,
    besideRecordingField,
  ],
  sideFields: [
    {
      name: 'show',
      type: 'relationship',
      relationTo: slugs.podcastShows,
      label: words('show'),
      admin: { position: 'sidebar', description: words('showHelp') },
    },
    {
      name: 'episodeNumber',
      type: 'number',
      min: 1,
      max: 100_000,
      validate: wholeNumber,
      label: words('episodeNumber'),
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'seasonNumber',
      type: 'number',
      min: 1,
      max: 1_000,
      validate: wholeNumber,
      label: words('seasonNumber'),
      admin: { position: 'sidebar', step: 1 },
    },
  ],
  columns: ['show', 'episodeNumber'],
});
