import type { DateField, RichTextField, SelectField, TextField } from 'payload';
import type { Locale } from '../../src/content/locales';
import type { FacetName, FacetOption } from '../../src/content/facets';
import { portal as en } from '../../src/locale/en/portal';
import { portal as vi } from '../../src/locale/vi/portal';
import { textField } from './richText';

type Words = Record<Locale, string>;

interface DetailWords {
  label: Words;
  help?: Words;
}

/**
 * Marks a field as needed without Payload's own check: what is missing and what to do is said by the
 * requirements, in their words, and only when somebody publishes.
 */
export const neededToPublish = { required: true, validate: () => true as const };

const described = (help: Words | undefined) => (help ? { description: help } : {});

/** One line of words, in each language. */
export function lineField(name: string, { label, help }: DetailWords): TextField {
  return { name, type: 'text', localized: true, label, admin: described(help) };
}

/** A part of the text, as rich as a body, in each language. */
export function partField(name: string, words: DetailWords): RichTextField {
  return textField({ name, localized: true, ...words });
}

/** A calendar day. */
export function dayField(name: string, { label, help }: DetailWords): DateField {
  const date = { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } as const;
  return { name, type: 'date', label, admin: { date, ...described(help) } };
}

/** A month of a year. */
export function monthField(name: string, { label, help }: DetailWords): DateField {
  const date = { pickerAppearance: 'monthOnly', displayFormat: 'MM/yyyy' } as const;
  return { name, type: 'date', label, admin: { date, ...described(help) } };
}

/** A property that lists are filtered by, in the words of the filters. */
export function facetField(
  name: Exclude<FacetName, 'year'>,
  values: readonly FacetOption[],
): SelectField & { hasMany?: false } {
  return {
    name,
    type: 'select',
    label: { vi: vi.facets[name], en: en.facets[name] },
    options: values.map((value) => ({
      value,
      label: { vi: vi.facetValues[value], en: en.facetValues[value] },
    })),
  };
}
