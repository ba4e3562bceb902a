import { z } from 'zod';
import { showcaseForms } from '../../../content/details/showcase';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);

/**
 * The body of the file is the story, then `=== results ===` and `=== replication ===`. A seed names nobody: consent
 * is recorded by people.
 */
export const showcaseSeed = seedKind({
  kind: 'showcase',
  folder: 'showcases',
  shared: { form: z.enum(showcaseForms) },
  localised: {
    organisation: words,
    place: words.optional(),
    award: z.strictObject({ title: words, awardedBy: words, awardedOn: z.iso.date() }).optional(),
  },
  texts: ['body', 'results', 'replication'],
  toShared: (front) => front,
  toLocalised: ({ organisation, place, award }, texts) => ({
    organisation,
    place,
    ...(award && { award }),
    story: texts.text('body'),
    results: texts.text('results'),
    replication: texts.text('replication'),
  }),
});
