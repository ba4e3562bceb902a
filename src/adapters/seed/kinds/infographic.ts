import { z } from 'zod';
import { chartTypes } from '../../../content/chart';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);

/** The body of the file is what the picture says in words, `=== data ===` the tables behind it. */
export const infographicSeed = seedKind({
  kind: 'infographic',
  folder: 'infographics',
  shared: {},
  localised: {
    /** Names in `pictures.yaml`, from top to bottom. */
    pictures: z.array(words).default([]),
    chart: z
      .strictObject({ type: z.enum(chartTypes), title: words, unit: words.optional(), description: words })
      .optional(),
    dataSource: words,
  },
  texts: ['body', 'data'],
  toShared: () => ({}),
  toLocalised: ({ pictures, chart, dataSource }, texts, names) => ({
    pictures: pictures.map((name) => names.picture(name)),
    ...(chart && { chart }),
    dataSource,
    textAlternative: texts.text('body'),
    data: texts.text('data'),
  }),
});
