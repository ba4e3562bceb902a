import { facetsOfKind, type FacetDefinition, type FacetValue } from '../../../src/content/facets';
import type { ItemKind } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { facetLabel, facetValueLabel } from '../../../src/locale/facetWords';
import { wordsFor } from '../../../src/locale/words';

interface Props {
  locale: Locale;
  kind: ItemKind;
  chosen: readonly FacetValue[];
}

/** A form that narrows the list of a kind; works without script. Nothing when there is nothing to choose. */
export async function FacetFilter({ locale, kind, chosen }: Props) {
  const { reader, site } = runtime();
  const counts = await reader.facetCounts(locale, kind);
  const facets = facetsOfKind[kind]
    .map((definition) => ({ definition, options: optionsOf(definition, counts) }))
    .filter(({ options }) => options.length > 1);
  if (facets.length === 0) return null;
  const words = wordsFor(locale).portal.list;
  const action = sitePath(site, sectionPath(locale, kind));
  return (
    <form className="facets" method="get" action={action} aria-label={words.filter}>
      {facets.map(({ definition, options }) => (
        <p key={definition.name}>
          <label htmlFor={`loc-${definition.parameter}`}>{facetLabel(locale, definition.name)}</label>
          <select
            id={`loc-${definition.parameter}`}
            name={definition.parameter}
            defaultValue={chosen.find(({ name }) => name === definition.name)?.value ?? ''}
          >
            <option value="">{words.everything}</option>
            {options.map(({ value, count }) => (
              <option key={value} value={value}>
                {`${facetValueLabel(locale, { name: definition.name, value })} (${count})`}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <button type="submit">{words.applyFilter}</button>
        {chosen.length > 0 && <a href={action}>{words.clearFilter}</a>}
      </p>
    </form>
  );
}

/** Values that some live item has: in the order they are defined, years newest first. */
function optionsOf({ name, values }: FacetDefinition, counts: readonly (FacetValue & { count: number })[]) {
  const found = counts.filter((counted) => counted.name === name);
  if (values === 'year') return found.toSorted((a, b) => (a.value < b.value ? 1 : -1));
  return values.flatMap((value) => found.find((counted) => counted.value === value) ?? []);
}
