import { z } from 'zod';
import { audiences } from '../../content/kinds';
import { podcastCategories } from '../../content/podcastCategories';
import type { SeedKind } from './seedKind';

const words = z.string().trim().min(1);
const bothLanguages = z.strictObject({ vi: words, en: words });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ gồm chữ thường không dấu, số và gạch nối');
const webAddress = z.url({ protocol: /^https?$/, error: 'phải là địa chỉ http(s) đầy đủ' });

/** Topics and units: lists of names. A topic may be a hub with learning paths through items, by key. */
export const namesSchema = z.array(
  z.strictObject({
    slug,
    name: bothLanguages,
    description: bothLanguages,
    learningPaths: z
      .array(
        z.strictObject({ title: bothLanguages, description: bothLanguages, steps: z.array(slug).min(1) }),
      )
      .optional(),
  }),
);

/** Podcast shows: names with what directories want to know. */
export const showsSchema = z.array(
  z.strictObject({
    slug,
    name: bothLanguages,
    description: bothLanguages,
    /** Name in `pictures.yaml`, square. */
    cover: slug,
    author: bothLanguages,
    category: z.enum(podcastCategories),
  }),
);

/** Files that are not pictures, `files/<file>`. */
export const filesSchema = z.array(
  z.strictObject({
    name: slug,
    /** File name below `files/`. */
    file: z.string().regex(/^[a-z0-9-]+\.[a-z0-9]+$/),
    title: bothLanguages,
    language: words.optional(),
  }),
);

export const siteSchema = z.strictObject({
  title: bothLanguages,
  tagline: bothLanguages,
  introduction: bothLanguages,
  /** Key of the item that leads the home page. */
  lead: slug,
});

/** The drawing itself is read by the drawing scripts alone; here a picture is a file with words. */
export const picturesSchema = z.array(
  z.strictObject({
    name: slug,
    alt: bothLanguages,
    caption: bothLanguages,
    credit: words,
    license: words,
    drawing: z.looseObject({ type: z.string() }),
  }),
);

const source = z.strictObject({ name: words, url: webAddress.optional() });

/** Front matter of items of every kind. */
export const itemShape = {
  key: slug,
  headline: words.max(200),
  summary: words.max(600),
  byline: words.optional(),
  source: source.optional(),
  picture: slug.optional(),
  topics: z.array(slug).min(1),
  unit: slug,
  audiences: z.array(z.enum(audiences)).min(1),
  keywords: z.array(words).default([]),
  /** Keys of featured tasks that the item tells about. */
  tasks: z.array(slug).default([]),
  aiLabel: words.optional(),
  publishedAt: z.iso.datetime({ offset: true, error: 'phải có dạng 2026-01-12T08:00:00+07:00' }),
};

/** What differs between languages; everything else a translation shares with its original. */
export const translationShape = {
  headline: words.max(200),
  summary: words.max(600),
  byline: words.optional(),
  source: z.strictObject({ name: words }).optional(),
  keywords: z.array(words).default([]),
  aiLabel: words.optional(),
};

export type SeedName = z.infer<typeof namesSchema>[number];
export type SeedShow = z.infer<typeof showsSchema>[number];
export type SeedFile = z.infer<typeof filesSchema>[number];
export type SeedSite = z.infer<typeof siteSchema>;
export type SeedPicture = z.infer<typeof picturesSchema>[number];

/** A body with the line of its file it starts on, so that errors name the line an author sees. */
export interface MarkdownBody {
  markdown: string;
  firstLine: number;
}

interface SeedFileText {
  file: string;
  /** Texts by name, see `splitTexts`. */
  texts: ReadonlyMap<string, MarkdownBody>;
  /** Front matter of the kind. */
  own: Record<string, unknown>;
}

export type SeedTranslation = z.infer<z.ZodObject<typeof translationShape>> & SeedFileText;

export type SeedItem = z.infer<z.ZodObject<typeof itemShape>> &
  SeedFileText & {
    kind: SeedKind;
    english?: SeedTranslation;
  };
