import type { Field } from 'payload';
import {
  datePrecisions,
  documentRelationTypes,
  documentStatuses,
  documentTypes,
  hasForce,
  issuerLevels,
  type DocumentType,
} from '../../src/content/details/document';
import type { FacetOption } from '../../src/content/facets';
import { textVerdicts } from '../../src/content/textQuality';
import { wordsFor } from '../../src/locale/words';
import { textField } from '../fields/richText';
import { judgeText } from '../hooks/judgeText';
import { slugs } from '../slugs';
import { itemCollection } from './itemCollection';

const words = { vi: wordsFor('vi'), en: wordsFor('en') };
const vi = words.vi.kinds.document.newsroom;
const en = words.en.kinds.document.newsroom;
const say = <K extends keyof typeof vi>(key: K) => ({ vi: vi[key], en: en[key] });

const options = (values: readonly FacetOption[]) =>
  values.map((value) => ({
    value,
    label: { vi: words.vi.portal.facetValues[value], en: words.en.portal.facetValues[value] },
  }));

const day = (name: string, label: Record<'vi' | 'en', string>): Field => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
});

/** The register of official documents: the card first, as it stands on the document, then its text. */
export const Documents = itemCollection({
  kind: 'document',
  labels: { singular: say('singular'), plural: say('plural') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: say('number'), admin: { description: say('numberHelp') } },
        { name: 'isUnnumbered', type: 'checkbox', defaultValue: false, label: say('isUnnumbered') },
      ],
    },
    {
      name: 'issuer',
      type: 'text',
      localized: true,
      label: say('issuer'),
      admin: { description: say('issuerHelp') },
    },
    {
      type: 'row',
      fields: [
        { name: 'signer', type: 'text', label: say('signer') },
        { name: 'signerTitle', type: 'text', localized: true, label: say('signerTitle') },
      ],
    },
    {
      type: 'row',
      fields: [
        day('issuedOn', say('issuedOn')),
        {
          name: 'issuedPrecision',
          type: 'select',
          required: true,
          defaultValue: 'day',
          label: say('issuedPrecision'),
          options: datePrecisions.map((value) => ({
            value,
            label: { vi: vi.precisions[value], en: en.precisions[value] },
          })),
        },
      ],
    },
    { type: 'row', fields: [day('effectiveOn', say('effectiveOn')), day('expiresOn', say('expiresOn'))] },
    {
      name: 'relations',
      type: 'array',
      label: say('relations'),
      labels: { singular: say('relation'), plural: say('relations') },
      admin: { description: say('relationsHelp') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              type: 'select',
              required: true,
              label: say('relationType'),
              options: documentRelationTypes.map((value) => ({
                value,
                label: { vi: vi.relationTypes[value], en: en.relationTypes[value] },
              })),
            },
            {
              name: 'document',
              type: 'relationship',
              relationTo: slugs.documents,
              label: say('relationTarget'),
            },
          ],
        },
        { name: 'citation', type: 'text', label: say('relationCitation') },
      ],
    },
    {
      name: 'files',
      type: 'array',
      label: say('files'),
      labels: { singular: say('file'), plural: say('files') },
      admin: { description: say('filesHelp') },
      fields: [{ name: 'file', type: 'upload', relationTo: slugs.files, required: true, label: say('file') }],
    },
    textField({ name: 'body', localized: true, label: say('text'), help: say('textHelp') }),
    {
      name: 'isCardOnly',
      type: 'checkbox',
      defaultValue: false,
      label: say('isCardOnly'),
      admin: { description: say('isCardOnlyHelp') },
    },
  ],
  sideFields: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'decision',
      label: say('type'),
      options: options(documentTypes),
      admin: { position: 'sidebar' },
    },
    {
      name: 'issuerLevel',
      type: 'select',
      required: true,
      defaultValue: 'ministry',
      label: say('issuerLevel'),
      options: options(issuerLevels),
      admin: { position: 'sidebar' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'inForce',
      label: say('status'),
      options: options(documentStatuses),
      admin: {
        position: 'sidebar',
        description: say('statusHelp'),
        condition: ({ type }: { type?: DocumentType }) => type === undefined || hasForce(type),
      },
    },
    {
      name: 'textVerdict',
      type: 'select',
      localized: true,
      access: { create: () => false, update: () => false },
      label: say('textVerdict'),
      options: textVerdicts.map((value) => ({
        value,
        label: { vi: vi.textVerdicts[value], en: en.textVerdicts[value] },
      })),
      admin: { position: 'sidebar', readOnly: true, description: say('textVerdictHelp') },
    },
  ],
  columns: ['number', 'type', 'issuedOn', 'textVerdict'],
  beforeChange: [judgeText],
});
