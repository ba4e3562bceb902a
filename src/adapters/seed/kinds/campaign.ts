import { z } from 'zod';
import { campaignForms } from '../../../content/details/campaign';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);

/** The body of the file is the text; activities stand in the front matter. */
export const campaignSeed = seedKind({
  kind: 'campaign',
  folder: 'campaigns',
  shared: {
    form: z.enum(campaignForms),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().optional(),
    isYearly: z.boolean().default(false),
  },
  localised: {
    basis: words.optional(),
    slogan: words.optional(),
    /** A translation has the same rows in the same order; `item` is the key of an item about it. */
    activities: z
      .array(
        z.strictObject({
          on: z.iso.date(),
          title: words,
          place: words.optional(),
          item: words.optional(),
        }),
      )
      .default([]),
  },
  texts: ['body'],
  toShared: (front) => front,
  toLocalised: ({ activities, ...rest }, texts, names) => ({
    ...rest,
    activities: activities.map(({ item, ...activity }, index) => ({
      id: texts.rowId('activities', index),
      ...activity,
      ...(item !== undefined && { item: names.item(item) }),
    })),
    story: texts.text('body'),
  }),
});
