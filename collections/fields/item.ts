import type { Field, TextareaFieldValidation, TextFieldSingleValidation } from 'payload';
import { text, textarea } from 'payload/shared';
import { audiences } from '../../src/content/kinds';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';
import { slugs } from '../slugs';
import { identityFields } from './identity';
import { secrecyField } from './secrecy';
import { slugField } from './slug';

const words = <K extends keyof typeof vi.items>(key: K) => ({ vi: vi.items[key], en: en.items[key] });

/** Payload would stop at what is empty; the requirements name it together with all else that is missing. */
const saidByRequirements = { required: false };
const validHeadline: TextFieldSingleValidation = (value, options) =>
  text(value, { ...options, ...saidByRequirements });
const validSummary: TextareaFieldValidation = (value, options) =>
  textarea(value, { ...options, ...saidByRequirements });

/** What every form begins with: headline, summary and the picture that stands for the item. */
export const itemHeadFields: Field[] = [
  {
    name: 'headline',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 200,
    validate: validHeadline,
    label: words('headline'),
    admin: { description: words('headlineHelp') },
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 600,
    validate: validSummary,
    label: words('summary'),
    admin: { description: words('summaryHelp') },
  },
  {
    name: 'leadPicture',
    type: 'upload',
    relationTo: slugs.media,
    label: words('leadPicture'),
    admin: { description: words('leadPictureHelp') },
  },
];

/** What has been put right since publication. */
export const correctionsField: Field = {
  name: 'corrections',
  type: 'array',
  localized: true,
  label: words('corrections'),
  labels: { singular: words('correction'), plural: words('corrections') },
  admin: { description: words('correctionsHelp') },
  // A copy has been public never, so it has nothing to correct.
  hooks: { beforeDuplicate: [() => []] },
  fields: [
    { name: 'note', type: 'textarea', required: true, label: words('correctionNote') },
    {
      name: 'at',
      type: 'date',
      access: { create: () => false, update: () => false },
      label: words('correctionAt'),
      admin: {
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      },
    },
  ],
};

/** Beside every form: what the item belongs to, who made it, its address and times. */
export const itemSideFields: Field[] = [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: slugs.topics,
    hasMany: true,
    label: words('topics'),
    admin: { position: 'sidebar', description: words('topicsHelp') },
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    label: words('audiences'),
    options: audiences.map((value) => ({
      value,
      label: { vi: vi.audiences[value], en: en.audiences[value] },
    })),
    admin: { position: 'sidebar' },
  },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: slugs.units,
    label: words('unit'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'tasks',
    type: 'relationship',
    relationTo: slugs.featuredTasks,
    hasMany: true,
    label: words('tasks'),
    admin: { position: 'sidebar', description: words('tasksHelp') },
  },
  {
    name: 'byline',
    type: 'text',
    localized: true,
    label: words('byline'),
    admin: { position: 'sidebar', description: words('bylineHelp') },
  },
  {
    name: 'source',
    type: 'group',
    label: words('source'),
    admin: { position: 'sidebar' },
    fields: [
      { name: 'name', type: 'text', localized: true, label: words('sourceName') },
      { name: 'url', type: 'text', label: words('sourceUrl') },
    ],
  },
  {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    localized: true,
    label: words('keywords'),
    admin: { position: 'sidebar' },
  },
  slugField('headline', { localized: true }),
  {
    name: 'aiLabel',
    type: 'text',
    localized: true,
    label: words('aiLabel'),
    admin: { position: 'sidebar', description: words('aiLabelHelp') },
  },
  secrecyField,
  {
    name: 'firstPublishedAt',
    type: 'date',
    localized: true,
    access: { create: () => false, update: () => false },
    hooks: { beforeDuplicate: [() => null] },
    label: words('firstPublishedAt'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
    },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: slugs.users,
    label: words('createdBy'),
    admin: { position: 'sidebar', readOnly: true },
  },
  ...identityFields,
];
