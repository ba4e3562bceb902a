import type { Locale } from '../../../src/content/locales';
import { searchPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import type { SearchAnswer } from '../../../src/delivery/search';
import { mostHelpCounted } from '../../../src/delivery/searchHelp';
import { wordsFor } from '../../../src/locale/words';
import { searchParameters } from '../../../src/search/searchRequest';

/** The same question in the other languages of the column: their results are pages in that language. */
export function OtherLanguages({ locale, answer }: { locale: Locale; answer: SearchAnswer }) {
  const { profile, site } = runtime();
  const { otherLanguage } = wordsFor(locale).search;
  // Slugs of topics differ between the languages.
  const { topic: _topic, after: _after, ...request } = answer.request;
  const languages = answer.languages.filter(({ value }) => profile.languages.includes(value));
  if (languages.length === 0 || answer.request.topic !== undefined) return null;
  return (
    <p className="search-languages">
      {languages.map(({ value, count }) => (
        <a
          key={value}
          href={`${sitePath(site, searchPath(value))}${searchParameters(request)}`}
          hrefLang={value}
        >
          {otherLanguage[value](count, mostHelpCounted)}
        </a>
      ))}
    </p>
  );
}
