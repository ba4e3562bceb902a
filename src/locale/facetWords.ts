import type { FacetName, FacetValue } from '../content/facets';
import type { Locale } from '../content/locales';
import { wordsFor } from './words';

/** What a facet is called above its choices. */
export function facetLabel(locale: Locale, name: FacetName): string {
  return wordsFor(locale).portal.facets[name];
}

/** A value of a facet in words; years are their own words. */
export function facetValueLabel(locale: Locale, { name, value }: FacetValue): string {
  if (name === 'year') return value;
  const values: Partial<Record<string, string>> = wordsFor(locale).portal.facetValues;
  return values[value] ?? value;
}
