import type { PayloadRequest } from 'payload';
import { defaultLocale, isLocale, type Locale } from '../../content/locales';

/** The language to tell a person something in: the one their admin speaks, else Vietnamese. */
export function languageOf({ i18n }: Pick<PayloadRequest, 'i18n'>): Locale {
  return isLocale(i18n.language) ? i18n.language : defaultLocale;
}
