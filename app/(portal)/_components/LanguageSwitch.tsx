import type { Locale } from '../../../src/content/locales';
import { homePath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';

export interface OtherLanguage {
  locale: Locale;
  /** The same content in that language, not below the base path yet. */
  path: string;
}

/** To the same content where it exists, else to the home page of the other language. */
export function LanguageSwitch({ locale, others }: { locale: Locale; others: OtherLanguage[] }) {
  const { site, profile } = runtime();
  const languages = profile.languages.filter((language) => language !== locale);
  return (
    <div className="languages">
      {languages.map((language) => {
        const path = others.find((other) => other.locale === language)?.path ?? homePath(language);
        return (
          <a key={language} href={sitePath(site, path)} lang={language} hrefLang={language}>
            {wordsFor(language).portal.languageName}
          </a>
        );
      })}
    </div>
  );
}
