import { languagesOfVietNam } from '../content/knownLanguages';
import type { Locale } from '../content/locales';

/** What a language is called: "Tiếng Tày", "Tiếng Trung (Phồn thể)"; the tag itself when nobody knows. */
export function languageName(tag: string, locale: Locale): string {
  const { language, script } = new Intl.Locale(tag);
  const ours = Object.entries(languagesOfVietNam).find(([code]) => code === language)?.[1][locale];
  if (ours === undefined) return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  return script === undefined ? ours : `${ours} (${scriptName(script, locale)})`;
}

function scriptName(script: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'script' }).of(script) ?? script;
}
