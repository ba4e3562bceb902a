import type { CollectionConfig } from 'payload';
import { audiences, newsGenres } from '../src/content/kinds';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { editorialAccess } from './access/editorialAccess';
import { bodyField } from './fields/body';
import { identityFields } from './fields/identity';
import { secrecyField } from './fields/secrecy';
import { slugField } from './fields/slug';
import { chooseLocale } from './hooks/chooseLocale';
import { keepOwnership } from './hooks/keepOwnership';
import { makeIdentity } from './hooks/makeIdentity';
import { publishOnChange } from './hooks/publishOnChange';
import { refusePartialBulk } from './hooks/refusePartialBulk';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { rememberDraftSave } from './hooks/rememberDraftSave';
import { restoreOnlyToDraft } from './hooks/restoreOnlyToDraft';
import { stampPublicationDates } from './hooks/stampPublicationDates';
import { withdrawOnDelete } from './hooks/withdrawOnDelete';
import { restoreAsDraftEndpoint } from './endpoints/restoreAsDraft';
import { publicationEndpoint, withdrawEndpoint } from './endpoints/withdraw';
import { slugs } from './slugs';

const words = <K extends keyof typeof vi.newsArticles>(key: K) => ({
  vi: vi.newsArticles[key],
  en: en.newsArticles[key],
});

export const NewsArticles: CollectionConfig = {
  slug: slugs.newsArticles,
  labels: { singular: words('singular'), plural: words('plural') },
  defaultSort: '-updatedAt',
  admin: {
    hideAPIURL: true,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'genre', '_status', 'updatedAt'],
    group: { vi: vi.groups.content, en: en.groups.content },
    components: {
      edit: {
        beforeDocumentControls: ['/collections/components/PublicationState#PublicationState'],
        PublishButton: '/collections/components/PublishButton#PublishButton',
        UnpublishButton: '/collections/components/WithdrawButton#WithdrawButton',
      },
    },
  },
  access: editorialAccess('newsArticles'),
  // Every version is kept: a published row is proved against the very version it came from.
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 2000 } } },
  disableDuplicate: false,
  hooks: {
    beforeOperation: [chooseLocale, refuseStateSecrets, rememberDraftSave, restoreOnlyToDraft],
    beforeChange: [makeIdentity, keepOwnership, stampPublicationDates],
    afterChange: [publishOnChange('newsArticle')],
    afterDelete: [withdrawOnDelete('newsArticle')],
    afterOperation: [refusePartialBulk],
  },
  endpoints: [withdrawEndpoint('newsArticle'), publicationEndpoint('newsArticle'), restoreAsDraftEndpoint],
  fields: [
    {
      name: 'headline',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 200,
      label: words('headline'),
      admin: { description: words('headlineHelp') },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 600,
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
    bodyField,
    {
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
    },
    {
      name: 'genre',
      type: 'select',
      required: true,
      defaultValue: 'news',
      label: words('genre'),
      options: newsGenres.map((value) => ({ value, label: { vi: vi.genres[value], en: en.genres[value] } })),
      admin: { position: 'sidebar' },
    },
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
  ],
};
