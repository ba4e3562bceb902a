import type { Locale } from '../../../src/content/locales';
import { searchPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { maxQueryLength } from '../../../src/search/searchQuery';
import { Suggestions } from './Suggestions';

/** The box of every page: a plain form, with suggestions where scripts run. */
export function SearchBox({ locale }: { locale: Locale }) {
  const words = wordsFor(locale).search;
  return (
    <form
      className="search-box"
      role="search"
      method="get"
      action={sitePath(runtime().site, searchPath(locale))}
      aria-label={words.boxLabel}
    >
      <Suggestions locale={locale}>
        <input
          type="search"
          name="q"
          maxLength={maxQueryLength}
          aria-label={words.label}
          placeholder={words.placeholder}
          required
        />
      </Suggestions>
      <button type="submit">{words.submit}</button>
    </form>
  );
}
