import type { CollectionConfig } from 'payload';
import { locales } from '../src/content/locales';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { readOnlyForSignedIn } from './access/readOnlyForSignedIn';
import { slugs } from './slugs';

/**
 * What is out: one row per item and language. Only publishing writes here, through
 * `src/adapters/publishedItems`; nobody edits, and everything public reads nothing else.
 */
export const PublishedItems: CollectionConfig = {
  slug: slugs.publishedItems,
  labels: {
    singular: { vi: vi.publishedItems.singular, en: en.publishedItems.singular },
    plural: { vi: vi.publishedItems.plural, en: en.publishedItems.plural },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'kind', 'locale', 'status', 'sequence', 'firstPublishedAt'],
    group: { vi: vi.groups.administration, en: en.groups.administration },
    hidden: ({ user }) => user.role !== 'administrator',
  },
  access: readOnlyForSignedIn,
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['locale', 'shortId'], unique: true },
    { fields: ['locale', 'itemId'], unique: true },
    { fields: ['locale', 'kind', 'slug'] },
  ],
  fields: [
    { name: 'itemId', type: 'text', required: true },
    { name: 'shortId', type: 'text', required: true },
    { name: 'locale', type: 'select', required: true, options: [...locales] },
    { name: 'kind', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'headline', type: 'text', label: { vi: 'Tiêu đề', en: 'Headline' } },
    {
      name: 'status',
      type: 'select',
      required: true,
      options: ['live', 'withdrawn'],
      label: { vi: 'Tình trạng', en: 'Status' },
    },
    { name: 'revision', type: 'number', required: true },
    { name: 'sequence', type: 'number', unique: true, label: { vi: 'Số thứ tự', en: 'Sequence' } },
    { name: 'isNumbered', type: 'checkbox', required: true, index: true },
    { name: 'sortKey', type: 'text', required: true },
    { name: 'sourceCollection', type: 'text', required: true },
    { name: 'sourceId', type: 'text', required: true, index: true },
    { name: 'sourceVersion', type: 'text' },
    { name: 'changedAt', type: 'text', required: true },
    { name: 'firstPublishedAt', type: 'text', label: { vi: 'Đăng lúc', en: 'First published' } },
    { name: 'content', type: 'json', admin: { hidden: true } },
    { name: 'withdrawal', type: 'json', admin: { hidden: true } },
    { name: 'affected', type: 'json', admin: { hidden: true } },
    {
      name: 'lists',
      type: 'array',
      admin: { hidden: true },
      fields: [
        { name: 'key', type: 'text', required: true },
        { name: 'sortKey', type: 'text', required: true },
      ],
    },
  ],
};
