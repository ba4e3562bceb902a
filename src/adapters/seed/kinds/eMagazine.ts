import { z } from 'zod';
import { chartTypes } from '../../../content/chart';
import { seedKind, type SeedNames, type SeedTexts } from '../seedKind';

const words = z.string().trim().min(1);
/** Markdown, as a text of its own or as a table with its caption above. */
const markdown = words;
/** A name in `pictures.yaml` or `files.yaml`. */
const name = words;

const scene = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('chapter'), title: words }),
  z.strictObject({ type: z.literal('text'), text: markdown }),
  z.strictObject({
    type: z.literal('picture'),
    picture: name,
    width: z.enum(['full', 'wide', 'column']).default('wide'),
  }),
  z.strictObject({ type: z.literal('pair'), left: name, right: name }),
  z.strictObject({ type: z.literal('gallery'), pictures: z.array(name).min(2), caption: words.optional() }),
  z.strictObject({
    type: z.literal('quote'),
    words,
    attribution: words.optional(),
    picture: name.optional(),
  }),
  z.strictObject({
    type: z.literal('numbers'),
    numbers: z.array(z.strictObject({ value: words, label: words, note: words.optional() })).min(1),
  }),
  z.strictObject({
    type: z.literal('chart'),
    chartType: z.enum(chartTypes),
    title: words,
    unit: words.optional(),
    description: words,
    source: words.optional(),
    data: markdown,
  }),
  z.strictObject({ type: z.literal('table'), data: markdown, source: words.optional() }),
  z.strictObject({
    type: z.literal('timeline'),
    title: words.optional(),
    events: z.array(z.strictObject({ time: words, title: words, text: words.optional() })).min(2),
  }),
  z.strictObject({ type: z.literal('diagram'), picture: name, explanation: markdown }),
  z.strictObject({
    type: z.literal('video'),
    file: name,
    poster: name,
    captions: z.array(name).default([]),
    caption: words.optional(),
    transcript: markdown.optional(),
  }),
  z.strictObject({ type: z.literal('audio'), file: name, title: words, transcript: markdown }),
  z.strictObject({ type: z.literal('beforeAfter'), before: name, after: name, caption: words.optional() }),
]);

type SeedScene = z.infer<typeof scene>;

/** The fields of a scene that are names or Markdown, as the form keeps them; the others stand as they are. */
function converted(one: SeedScene, texts: SeedTexts, names: SeedNames): Record<string, unknown> {
  switch (one.type) {
    case 'text':
      return { text: texts.markdown(one.text) };
    case 'picture':
      return { picture: names.picture(one.picture) };
    case 'pair':
      return { left: names.picture(one.left), right: names.picture(one.right) };
    case 'gallery':
      return { pictures: one.pictures.map((picture) => names.picture(picture)) };
    case 'quote':
      return one.picture === undefined ? {} : { picture: names.picture(one.picture) };
    case 'chart':
    case 'table':
      return { data: texts.markdown(one.data) };
    case 'diagram':
      return { picture: names.picture(one.picture), explanation: texts.markdown(one.explanation) };
    case 'video':
      return {
        file: names.file(one.file),
        poster: names.picture(one.poster),
        captions: one.captions.map((file) => names.file(file)),
        ...(one.transcript !== undefined && { transcript: texts.markdown(one.transcript) }),
      };
    case 'audio':
      return { file: names.file(one.file), transcript: texts.markdown(one.transcript) };
    case 'beforeAfter':
      return { before: names.picture(one.before), after: names.picture(one.after) };
    default:
      return {};
  }
}

/** The scenes stand in the front matter, their texts as Markdown. */
export const eMagazineSeed = seedKind({
  kind: 'eMagazine',
  folder: 'e-magazines',
  shared: { cover: name.optional(), portrait: name.optional(), loop: name.optional() },
  localised: {
    scenes: z.array(scene).min(1),
    credits: z.array(z.strictObject({ role: words, names: words })).default([]),
  },
  texts: [],
  toShared: ({ cover, portrait, loop }, names) => ({
    ...(cover !== undefined && { coverPicture: names.picture(cover) }),
    ...(portrait !== undefined && { coverPortrait: names.picture(portrait) }),
    ...(loop !== undefined && { coverLoop: names.file(loop) }),
  }),
  toLocalised: ({ scenes, credits }, texts, names) => ({
    scenes: scenes.map((one) => {
      const { type, ...fields } = one;
      return { blockType: type, ...fields, ...converted(one, texts, names) };
    }),
    credits,
  }),
});
