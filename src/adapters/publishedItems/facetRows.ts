import { facetsOfKind, type FacetValue } from '../../content/facets';
import type { Locale } from '../../content/locales';
import { liveKey, serialiseListKey } from '../../publishing/listKey';
import type { ListKey } from '../../publishing/publishedItems';

/** Row keys of the facet lists that narrow a list of one kind; other lists have no facets. */
export function facetKeys(locale: Locale, list: ListKey, facets: readonly FacetValue[]): string[] {
  if (list.type !== 'kind' && list.type !== 'register') return [];
  return facets.map((facet) => liveKey(locale, serialiseListKey({ type: 'facet', kind: list.kind, facet })));
}

/** The first text that sorts behind all texts with this prefix. */
export function afterPrefix(prefix: string): string {
  return `${prefix}\uffff`;
}

/** `<facet>/<value>` as a facet with its count. */
export function toFacetCount(key: string, count: number): (FacetValue & { count: number })[] {
  const [facet, value] = key.split('/');
  const name = Object.values(facetsOfKind)
    .flat()
    .find((definition) => definition.name === facet)?.name;
  return name && value ? [{ name, value, count }] : [];
}
