import type { Locale } from '../content/locales';
import { words as en } from './en';
import type { LocaleWords } from './localeWords';
import { words as vi } from './vi';

export type { LocaleWords };

const byLocale: Record<Locale, LocaleWords> = { vi, en };

/** All words of a language. */
export function wordsFor(locale: Locale): LocaleWords {
  return byLocale[locale];
}
