/** The languages the column is published in, Vietnamese first. BCP 47 tags. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'vi';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
