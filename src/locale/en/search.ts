import type { search as vietnamese } from '../vi/search';
import { formatNumber } from '../numbers';

const count = (total: number): string => formatNumber(total, 'en');
const results = (total: number): string => `${count(total)} ${total === 1 ? 'result' : 'results'}`;

const upTo = (total: number, limit: number): string =>
  total >= limit ? `more than ${count(limit - 1)}` : count(total);

/** Words of the search, English. */
export const search: typeof vietnamese = {
  title: 'Search this column',
  titleFor: (text) => `Search for “${text}”`,
  description: 'Find news, media products and documents of the column.',
  label: 'Words to look for',
  boxLabel: 'Search this column',
  suggestions: 'suggestions',
  placeholder: 'Words to look for',
  submit: 'Search',
  hint: 'Put words in quotation marks to find them side by side, for example “digital transformation”.',
  byTopic: 'Browse by topic',
  found: (total, isMore, text) => `${isMore ? 'More than ' : ''}${results(total)} for “${text}”`,
  countNote: (total) =>
    `There are very many results: figures in brackets count the newest ${count(total)} only.`,
  filters: 'Narrow the results',
  filter: { kind: 'Kind', topic: 'Topic', year: 'Year', audience: 'For' },
  everything: 'All',
  option: (label, total) => `${label} (${count(total)})`,
  apply: 'Filter',
  clear: 'Remove the filters',
  otherLanguage: {
    vi: (total, limit) => `Results in Vietnamese (${upTo(total, limit)})`,
    en: (total, limit) => `Results in English (${upTo(total, limit)})`,
  },
  topics: 'Topics of this name',
  paging: 'Pages of results',
  next: 'Next results',
  first: 'Back to the first results',
  later: 'further results',
  empty: {
    title: (text) => `Nothing has all the words of “${text}”`,
    filtered: (text) => `Nothing about “${text}” passes the filters`,
    spelling: 'Did you mean:',
    without: 'With one word less',
    withoutLine: (text) => `“${text}”`,
    withoutCount: (total, limit) => (total >= limit ? `more than ${results(limit - 1)}` : results(total)),
    unfiltered: (total, limit) =>
      total >= limit
        ? `Without the filters: more than ${results(limit - 1)}`
        : `Without the filters: ${results(total)}`,
    hint: 'Try shorter or more general words.',
    beyond: 'There are no results behind this place.',
  },
  building: (done, total) =>
    total === 0
      ? 'The search index is being rebuilt, so results may be missing. Please search again in a few minutes.'
      : `The search index is being rebuilt (${count(done)} of ${count(total)} items), so results may be missing. Please search again in a few minutes.`,
  unavailable: 'Search is not available for the moment. Browse by topic, or come back in a few minutes.',
};
