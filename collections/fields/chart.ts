import type { Field } from 'payload';
import { chartTypes } from '../../src/content/chart';
import { chart as en } from '../../src/locale/en/kinds/chart';
import { chart as vi } from '../../src/locale/vi/kinds/chart';

const words = <K extends keyof typeof vi>(key: K) => ({ vi: vi[key], en: en[key] });

/** What a chart needs beside its table. Nothing is drawn until a type is chosen. */
export function chartFields({
  typeName,
  isRequired,
  withSource,
  localized = false,
}: {
  typeName: string;
  isRequired: boolean;
  withSource: boolean;
  localized?: boolean;
}): Field[] {
  const source: Field[] = withSource ? [{ name: 'source', type: 'text', label: words('source') }] : [];
  return [
    {
      name: typeName,
      type: 'select',
      required: isRequired,
      label: words('type'),
      options: chartTypes.map((value) => ({
        value,
        label: { vi: vi.types[value], en: en.types[value] },
      })),
    },
    { name: 'title', type: 'text', localized, label: words('title') },
    {
      name: 'unit',
      type: 'text',
      localized,
      label: words('unit'),
      admin: { description: words('unitHelp') },
    },
    {
      name: 'description',
      type: 'textarea',
      localized,
      label: words('description'),
      admin: { description: words('descriptionHelp') },
    },
    ...source,
  ];
}
