import { publicationForms } from '../../src/content/details/publication';
import { wordsFor } from '../../src/locale/words';
import { textField } from '../fields/richText';
import { linkableCollections, slugs } from '../slugs';
import { itemCollection } from './itemCollection';

const words = { vi: wordsFor('vi'), en: wordsFor('en') };
const vi = words.vi.kinds.publication.newsroom;
const en = words.en.kinds.publication.newsroom;
const say = <K extends keyof typeof vi>(key: K) => ({ vi: vi[key], en: en[key] });

/** The electronic bookshelf: slides, handbooks, guides, bulletins, books, leaflets. */
export const Publications = itemCollection({
  kind: 'publication',
  labels: { singular: say('singular'), plural: say('plural') },
  fields: [
    {
      name: 'files',
      type: 'array',
      label: say('files'),
      labels: { singular: say('file'), plural: say('files') },
      admin: { description: say('filesHelp') },
      fields: [{ name: 'file', type: 'upload', relationTo: slugs.files, required: true, label: say('file') }],
    },
    {
      name: 'compiledFrom',
      type: 'relationship',
      relationTo: linkableCollections,
      hasMany: true,
      label: say('compiledFrom'),
      admin: {
        description: say('compiledFromHelp'),
        condition: (data: { form?: string }) => data.form === 'bulletin',
      },
    },
    textField({ name: 'body', localized: true, label: say('introduction'), help: say('introductionHelp') }),
    {
      type: 'row',
      fields: [
        { name: 'issuer', type: 'text', localized: true, label: say('issuer') },
        {
          name: 'edition',
          type: 'text',
          localized: true,
          label: say('edition'),
          admin: { description: say('editionHelp') },
        },
        {
          name: 'issuedOn',
          type: 'date',
          label: say('issuedOn'),
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
        },
      ],
    },
    {
      name: 'tableOfContents',
      type: 'array',
      localized: true,
      label: say('tableOfContents'),
      labels: { singular: say('contentsEntry'), plural: say('tableOfContents') },
      admin: { description: say('tableOfContentsHelp'), initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, label: say('entryTitle') },
            { name: 'page', type: 'number', min: 1, label: say('entryPage'), admin: { width: '20%' } },
            {
              name: 'level',
              type: 'number',
              min: 1,
              max: 3,
              defaultValue: 1,
              label: say('entryLevel'),
              admin: { width: '20%' },
            },
          ],
        },
      ],
    },
  ],
  sideFields: [
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'handbook',
      label: say('form'),
      options: publicationForms.map((value) => ({
        value,
        label: { vi: words.vi.portal.facetValues[value], en: words.en.portal.facetValues[value] },
      })),
      admin: { position: 'sidebar' },
    },
  ],
  columns: ['form'],
});
