import { z } from 'zod';
import { newsGenres } from '../../content/details/newsArticle';
import { audiences } from '../../content/kinds';

const words = z.string().trim().min(1);
const bothLanguages = z.strictObject({ vi: words, en: words });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ gồm chữ thường không dấu, số và gạch nối');
const webAddress = z.url({ protocol: /^https?$/, error: 'phải là địa chỉ http(s) đầy đủ' });

/** Topics and units: lists of names. */
export const namesSchema = z.array(z.strictObject({ slug, name: bothLanguages, description: bothLanguages }));

export const siteSchema = z.strictObject({
  title: bothLanguages,
  tagline: bothLanguages,
  introduction: bothLanguages,
  /** Key of the article that leads the home page. */
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

export const articleSchema = z.strictObject({
  key: slug,
  genre: z.enum(newsGenres),
  headline: words.max(200),
  summary: words.max(600),
  byline: words.optional(),
  source: source.optional(),
  picture: slug,
  topics: z.array(slug).min(1),
  unit: slug,
  audiences: z.array(z.enum(audiences)).min(1),
  keywords: z.array(words).default([]),
  publishedAt: z.iso.datetime({ offset: true, error: 'phải có dạng 2026-01-12T08:00:00+07:00' }),
});

/** What differs between languages; everything else a translation shares with its original. */
export const translationSchema = z.strictObject({
  headline: words.max(200),
  summary: words.max(600),
  byline: words.optional(),
  source: z.strictObject({ name: words }).optional(),
  keywords: z.array(words).default([]),
});

export type SeedName = z.infer<typeof namesSchema>[number];
export type SeedSite = z.infer<typeof siteSchema>;
export type SeedPicture = z.infer<typeof picturesSchema>[number];

/** A body with the line of its file it starts on, so that errors name the line an author sees. */
export interface MarkdownBody {
  markdown: string;
  firstLine: number;
}

export type SeedTranslation = z.infer<typeof translationSchema> & { file: string; body: MarkdownBody };

export type SeedArticle = z.infer<typeof articleSchema> & {
  file: string;
  body: MarkdownBody;
  english?: SeedTranslation;
};
