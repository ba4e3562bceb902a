import type { Locale } from '../content/locales';

/** A name as it stands inside a sentence: "nhiệm vụ KH&CN"; abbreviations at its beginning stay. */
export function lowerFirst(name: string, locale: Locale): string {
  const isAbbreviation = /^\p{Lu}[\p{Lu}&]/u.test(name);
  return isAbbreviation ? name : name.slice(0, 1).toLocaleLowerCase(locale) + name.slice(1);
}
