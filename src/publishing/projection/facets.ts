import type { ProjectedItem } from '../../content/contentItem';
import { facetsOfKind, isFacetValue, type FacetName, type FacetValue } from '../../content/facets';

/** The facets of an item that lists of its kind know; a value that no list offers is left out. */
export function facetsOf(item: ProjectedItem): FacetValue[] {
  const values = valuesOf(item);
  return facetsOfKind[item.kind].flatMap((definition) => {
    const value = definition.name === 'year' ? yearOf(item) : values[definition.name];
    return value !== undefined && isFacetValue(definition, value) ? [{ name: definition.name, value }] : [];
  });
}

/** Properties of the details that bear the name of a facet. */
function valuesOf({ details }: ProjectedItem): Partial<Record<FacetName, string>> {
  const entries = Object.entries(details).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries);
}

/** The year readers would look for: of issue or beginning where there is one, else of publication in Vietnam. */
function yearOf(item: ProjectedItem): string {
  const day = dayOf(item);
  if (day) return day.slice(0, 4);
  return new Date(Date.parse(item.firstPublishedAt) + 7 * 3_600_000).toISOString().slice(0, 4);
}

function dayOf({ details }: ProjectedItem): string | undefined {
  if ('issuedOn' in details) return details.issuedOn;
  return 'startsOn' in details ? details.startsOn : undefined;
}
