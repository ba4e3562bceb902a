import type { Locale } from '../../../src/content/locales';
import { sectionOfKind } from '../../../src/content/kinds';
import { searchPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import type { SearchAnswer } from '../../../src/delivery/search';
import { wordsFor } from '../../../src/locale/words';
import { maxQueryLength } from '../../../src/search/searchQuery';
import { searchParameters } from '../../../src/search/searchRequest';
import { Suggestions } from './Suggestions';

interface Props {
  locale: Locale;
  answer: SearchAnswer;
}

interface Choice {
  value: string;
  label: string;
  count: number;
}

interface Filter {
  parameter: string;
  title: string;
  chosen: string;
  choices: Choice[];
}

/** The question and what narrows its results, in one plain form; every value says how much it would leave. */
export function SearchForm({ locale, answer }: Props) {
  const words = wordsFor(locale).search;
  const { text } = answer.request;
  const action = sitePath(runtime().site, searchPath(locale));
  const filters = filtersOf(locale, answer).filter(
    ({ choices, chosen }) => choices.length > 1 || chosen !== '',
  );
  const isNarrowed = filters.some(({ chosen }) => chosen !== '');
  return (
    <form className="search-form" role="search" method="get" action={action} aria-label={words.title}>
      <p className="search-question">
        <label htmlFor="tim-q">{words.label}</label>
        <Suggestions locale={locale}>
          <input id="tim-q" type="search" name="q" defaultValue={text} maxLength={maxQueryLength} />
        </Suggestions>
        <button type="submit">{words.submit}</button>
      </p>
      {filters.length > 0 && (
        <details className="search-filters" open={isNarrowed}>
          <summary>{words.filters}</summary>
          <div>
            {filters.map(({ parameter, title, chosen, choices }) => (
              <p key={parameter}>
                <label htmlFor={`tim-${parameter}`}>{title}</label>
                <select id={`tim-${parameter}`} name={parameter} defaultValue={chosen}>
                  <option value="">{words.everything}</option>
                  {choices.map(({ value, label, count }) => (
                    <option key={value} value={value}>
                      {words.option(label, count)}
                    </option>
                  ))}
                </select>
              </p>
            ))}
            <p className="search-apply">
              <button type="submit">{words.apply}</button>
              {isNarrowed && <a href={`${action}${searchParameters({ text })}`}>{words.clear}</a>}
            </p>
          </div>
        </details>
      )}
    </form>
  );
}

function filtersOf(locale: Locale, { request, choices }: SearchAnswer): Filter[] {
  const { search, portal } = wordsFor(locale);
  const filters: Filter[] = [
    {
      parameter: 'loai',
      title: search.filter.kind,
      chosen: request.kind ? sectionOfKind[request.kind] : '',
      choices: choices.kinds.map(({ value, count }) => ({
        value: sectionOfKind[value],
        label: portal.kinds[value],
        count,
      })),
    },
    {
      parameter: 'chu-de',
      title: search.filter.topic,
      chosen: request.topic ?? '',
      choices: choices.topics.map(({ value, count }) => ({ value: value.slug, label: value.name, count })),
    },
    {
      parameter: 'nam',
      title: search.filter.year,
      chosen: request.year ?? '',
      choices: choices.years.map(({ value, count }) => ({ value, label: value, count })),
    },
    {
      parameter: 'doi-tuong',
      title: search.filter.audience,
      chosen: request.audience ?? '',
      choices: choices.audiences.map(({ value, count }) => ({
        value,
        label: portal.audiences[value],
        count,
      })),
    },
  ];
  return filters;
}
