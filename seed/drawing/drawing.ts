import { z } from 'zod';

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const titled = { title: z.string().min(1), source: z.string().min(1) };

const labelled = z.strictObject({ value: z.string().min(1), label: z.string().min(1) });
const headed = z.strictObject({ title: z.string().min(1), text: z.string().min(1) });

/** A part of a tall sheet, under a heading of its own. */
const tallPartSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('figures'),
    heading: z.string(),
    figures: z.array(labelled).min(1).max(4),
  }),
  z.strictObject({
    form: z.literal('bars'),
    heading: z.string(),
    unit: z.string(),
    rows: z
      .array(z.strictObject({ label: z.string(), value: z.number().nonnegative() }))
      .min(2)
      .max(9),
  }),
  z.strictObject({ form: z.literal('timeline'), heading: z.string(), events: z.array(headed).min(2).max(9) }),
  z.strictObject({ form: z.literal('cells'), heading: z.string(), cells: z.array(headed).min(2).max(8) }),
  z.strictObject({ form: z.literal('flow'), heading: z.string(), steps: z.array(headed).min(2).max(7) }),
  z.strictObject({ form: z.literal('note'), heading: z.string(), text: z.string().min(1) }),
]);

export type TallPart = z.infer<typeof tallPartSchema>;

/** What a picture says, as data: each form is drawn by the module of its name. */
export const drawingSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...titled,
    type: z.literal('bars'),
    unit: z.string(),
    rows: z
      .array(z.strictObject({ label: z.string(), value: z.number().nonnegative() }))
      .min(2)
      .max(7),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('steps'),
    unit: z.string(),
    points: z
      .array(z.strictObject({ label: z.string(), value: z.number().positive() }))
      .min(2)
      .max(6),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('timeline'),
    events: z
      .array(z.strictObject({ date: z.string(), text: z.string() }))
      .min(2)
      .max(8),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('calendar'),
    year: z.number().int(),
    days: z
      .array(
        z.strictObject({
          day: z.number().int().min(1).max(31),
          month: z.number().int().min(1).max(12),
          label: z.string(),
        }),
      )
      .min(1)
      .max(6),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('organisation'),
    root: z.string(),
    children: z
      .array(z.strictObject({ label: z.string(), children: z.array(z.string()).default([]) }))
      .min(2)
      .max(8),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('figures'),
    figures: z
      .array(z.strictObject({ value: z.string(), label: z.string() }))
      .min(2)
      .max(4),
  }),
  z.strictObject({ ...titled, type: z.literal('flow'), steps: z.array(z.string()).min(2).max(7) }),
  z.strictObject({
    ...titled,
    type: z.literal('grid'),
    cells: z
      .array(z.strictObject({ title: z.string(), text: z.string() }))
      .min(2)
      .max(6),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('rings'),
    rings: z
      .array(z.strictObject({ value: z.number().min(1).max(100), label: z.string(), when: z.string() }))
      .min(2)
      .max(4),
  }),
  z.strictObject({ ...titled, type: z.literal('petals'), petals: z.array(z.string()).min(3).max(9) }),
  z.strictObject({
    ...titled,
    type: z.literal('tide'),
    gauges: z
      .array(z.strictObject({ value: z.number().min(1).max(100), label: z.string(), when: z.string() }))
      .min(2)
      .max(4),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('certificate'),
    number: z.string().min(1),
    issued: z.string().min(1),
    text: z.string().min(1),
  }),
  z.strictObject({ type: z.literal('page'), form: z.enum(['report', 'story']) }),
  z.strictObject({
    type: z.literal('cover'),
    scene: z.enum(['bridge', 'site', 'network', 'stairs', 'rays', 'fields', 'coast', 'hills']),
    format: z.enum(['wide', 'upright']),
  }),
  z.strictObject({
    ...titled,
    type: z.literal('tall'),
    /** Above the title: what the sheet belongs to. */
    kicker: z.string().min(1),
    /** Below the title, a sentence. */
    lead: z.string().min(1),
    parts: z.array(tallPartSchema).min(2).max(9),
  }),
  // Posters and covers, which `seed/recording` draws.
  z.strictObject({ type: z.literal('recording') }),
]);

export const pictureListSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    alt: words,
    caption: words,
    credit: z.string().min(1),
    license: z.string().min(1),
    drawing: drawingSchema,
  }),
);

export type Drawing = z.infer<typeof drawingSchema>;
export type DrawingOf<T extends Drawing['type']> = Extract<Drawing, { type: T }>;
