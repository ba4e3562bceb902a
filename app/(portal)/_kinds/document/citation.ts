import type { ContentOf } from '../../../../src/content/contentItem';
import { documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';

/** How a document is cited: "Quyết định 1169/QĐ-TTg, 16/6/2025". */
export function citationOf({ locale, details }: Pick<ContentOf<'document'>, 'locale' | 'details'>): string {
  const type = wordsFor(locale).portal.facetValues[details.type];
  const name = details.number === undefined ? type : `${type}\u00a0${details.number}`;
  return `${name}, ${documentDate(details.issuedOn)}`;
}

/**
 * What a document is about, where its number stands beside: a headline that begins with type and number loses them
 * ("Quyết định 1169/QĐ-TTg phê duyệt …" → "Phê duyệt …").
 */
export function subjectOf({ headline, locale, details }: ContentOf<'document'>): string {
  if (details.number === undefined) return headline;
  const at = headline.indexOf(details.number);
  const type = wordsFor(locale).portal.facetValues[details.type];
  // Names of documents are bound by no-break spaces when they are published.
  const beginning = headline.slice(0, type.length).replaceAll('\u00a0', ' ').toLowerCase();
  if (at < 0 || beginning !== type.toLowerCase()) return headline;
  const subject = headline.slice(at + details.number.length).replace(/^[\s:,.–-]+/u, '');
  return subject === '' ? headline : subject.charAt(0).toLocaleUpperCase(locale) + subject.slice(1);
}
