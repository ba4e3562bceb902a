import { z } from 'zod';
import { seedKind } from '../seedKind';
import { chapterLines, chapterRows, fileNames } from './recording';

/** The body is optional text beside the recording, `=== transcript ===` everything said. */
export const podcastEpisodeSeed = seedKind({
  kind: 'podcastEpisode',
  folder: 'podcasts',
  shared: {
    /** Slug in `podcast-shows.yaml`. */
    show: z.string().min(1),
    episodeNumber: z.int().positive().optional(),
    files: fileNames.min(1),
    captions: fileNames.default([]),
  },
  localised: { chapters: chapterLines },
  texts: ['body', 'transcript'],
  toShared: ({ show, episodeNumber, files, captions }, names) => ({
    show: names.show(show),
    episodeNumber,
    files: files.map((name) => names.file(name)),
    captions: captions.map((name) => names.file(name)),
  }),
  toLocalised: ({ chapters }, texts) => ({
    chapters: chapterRows(chapters),
    transcript: texts.text('transcript'),
    body: texts.text('body'),
  }),
});
