import { infographic as en } from '../../src/locale/en/kinds/infographic';
import { infographic as vi } from '../../src/locale/vi/kinds/infographic';
import { chartFields } from '../fields/chart';
import { tableField, textField } from '../fields/richText';
import { slugs } from '../slugs';
import { itemCollection } from './itemCollection';

type NewsroomWords = typeof vi.newsroom;
const words = <K extends keyof NewsroomWords>(key: K) => ({ vi: vi.newsroom[key], en: en.newsroom[key] });

/** A picture of figures, or a chart drawn from them, with the same in words and as a table. */
export const Infographics = itemCollection({
  kind: 'infographic',
  labels: { singular: words('singular'), plural: words('plural') },
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: slugs.media,
      hasMany: true,
      // The words of a picture cannot be translated: each language has pictures of its own.
      localized: true,
      label: words('pictures'),
      admin: { description: words('picturesHelp') },
    },
    tableField({ name: 'data', localized: true, label: words('data'), help: words('dataHelp') }),
    {
      name: 'chart',
      type: 'group',
      label: words('chart'),
      admin: { description: words('chartHelp') },
      fields: chartFields({ typeName: 'type', isRequired: false, withSource: false, localized: true }),
    },
    textField({
      name: 'textAlternative',
      localized: true,
      label: words('textAlternative'),
      help: words('textAlternativeHelp'),
    }),
    {
      name: 'dataSource',
      type: 'text',
      localized: true,
      label: words('dataSource'),
      admin: { description: words('dataSourceHelp') },
    },
  ],
});
