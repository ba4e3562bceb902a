import type { ReactNode } from 'react';
import type { Locale } from '../../../src/content/locales';
import { suggestionsPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import '../_styles/suggestions.css';
import { Island } from './Island';

/** Around the field of a search form: suggestions while somebody types, where scripts run. */
export function Suggestions({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { search, portal } = wordsFor(locale);
  return (
    <>
      <nq57-suggest
        data-source={sitePath(runtime().site, suggestionsPath(locale))}
        data-label={search.suggestions}
        data-topic={portal.topic.label}
      >
        {children}
      </nq57-suggest>
      <Island name="searchSuggestions" />
    </>
  );
}
