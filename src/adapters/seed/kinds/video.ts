import { z } from 'zod';
import { videoForms } from '../../../content/details/video';
import { seedKind } from '../seedKind';
import { chapterLines, chapterRows, fileNames } from './recording';

/** The body is optional text beside the film, `=== transcript ===` everything said and shown. */
export const videoSeed = seedKind({
  kind: 'video',
  folder: 'videos',
  shared: {
    form: z.enum(videoForms).default('video'),
    files: fileNames.min(1),
    captions: fileNames.default([]),
    isSilent: z.boolean().default(false),
  },
  localised: { chapters: chapterLines },
  texts: ['body', 'transcript'],
  toShared: ({ form, files, captions, isSilent }, names) => ({
    form,
    files: files.map((name) => names.file(name)),
    captions: captions.map((name) => names.file(name)),
    isSilent,
  }),
  toLocalised: ({ chapters }, texts) => ({
    chapters: chapterRows(chapters),
    transcript: texts.text('transcript'),
    body: texts.text('body'),
  }),
});
