import type { CollectionConfig } from 'payload';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { editorialAccess } from './access/editorialAccess';
import { identityFields } from './fields/identity';
import { referenceFields } from './fields/reference';
import { chooseLocale } from './hooks/chooseLocale';
import { makeIdentity } from './hooks/makeIdentity';
import { publishOnChange } from './hooks/publishOnChange';
import { refusePartialBulk } from './hooks/refusePartialBulk';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { refuseDeletingReferenced } from './hooks/refuseDeletingReferenced';
import { withdrawOnDelete } from './hooks/withdrawOnDelete';
import { slugs } from './slugs';

export const Topics: CollectionConfig = {
  slug: slugs.topics,
  labels: {
    singular: { vi: vi.topics.singular, en: en.topics.singular },
    plural: { vi: vi.topics.plural, en: en.topics.plural },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    group: { vi: vi.groups.structure, en: en.groups.structure },
    description: { vi: vi.topics.help, en: en.topics.help },
  },
  access: editorialAccess('topics'),
  hooks: {
    beforeOperation: [chooseLocale, refuseStateSecrets],
    beforeChange: [makeIdentity],
    afterChange: [publishOnChange('topic')],
    beforeDelete: [refuseDeletingReferenced('topic')],
    afterDelete: [withdrawOnDelete('topic')],
    afterOperation: [refusePartialBulk],
  },
  fields: [...referenceFields, ...identityFields],
};
