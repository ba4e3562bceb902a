import { z } from 'zod';

const words = z.string().trim().min(1);
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What is seen while the lines of a scene are said; its parts come one with each line. */
const picture = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('title'), kicker: words, title: words }),
  z.strictObject({ type: z.literal('number'), value: words, label: words, note: words.optional() }),
  z.strictObject({ type: z.literal('lines'), title: words, lines: z.array(words).min(1).max(5) }),
  z.strictObject({
    type: z.literal('days'),
    title: words,
    days: z
      .array(z.strictObject({ date: words, label: words }))
      .min(2)
      .max(4),
  }),
  z.strictObject({
    type: z.literal('stairs'),
    title: words,
    steps: z
      .array(z.strictObject({ value: z.number().min(1).max(100), label: words }))
      .min(2)
      .max(4),
  }),
  z.strictObject({ type: z.literal('path'), title: words, stops: z.array(words).min(2).max(5) }),
  z.strictObject({ type: z.literal('end'), title: words, note: words }),
]);

/** A caption: what is written, and what is said where a synthesiser would not read that well. */
const line = z.strictObject({
  text: words.max(90),
  say: words.optional(),
  /** English caption, in films that have them. */
  en: words.max(110).optional(),
  /** Seconds a line of a silent film stands. */
  hold: z.number().positive().optional(),
  /** Who speaks, in episodes; a key of `voices`. */
  voice: words.optional(),
  /** Name of the chapter that begins here. */
  chapter: words.optional(),
});

const film = z.strictObject({
  form: z.literal('film'),
  name,
  isSilent: z.boolean().default(false),
  voice: words.default('vi'),
  /** Number of the scene whose last frame is the poster, from 0. */
  poster: z.number().int().nonnegative().default(0),
  scenes: z.array(z.strictObject({ show: picture, lines: z.array(line).min(1) })).min(2),
});

const episode = z.strictObject({
  form: z.literal('episode'),
  name,
  /** Voices of espeak-ng by who speaks. */
  voices: z.record(words, words),
  lines: z.array(line).min(4),
});

/** Cover of a podcast show, square. */
const cover = z.strictObject({
  form: z.literal('cover'),
  name,
  kicker: words,
  title: words,
  note: words,
  /** Shows of one agency are told apart by their ground. */
  ground: z.enum(['main', 'accent']).default('main'),
});

export const scriptSchema = z.array(z.discriminatedUnion('form', [film, episode, cover]));

export type Film = z.infer<typeof film>;
export type Episode = z.infer<typeof episode>;
export type Cover = z.infer<typeof cover>;
export type Line = z.infer<typeof line>;
export type ScenePicture = z.infer<typeof picture>;
