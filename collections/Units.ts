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

export const Units: CollectionConfig = {
  slug: slugs.units,
  labels: {
    singular: { vi: vi.units.singular, en: en.units.singular },
    plural: { vi: vi.units.plural, en: en.units.plural },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    group: { vi: vi.groups.structure, en: en.groups.structure },
    description: { vi: vi.units.help, en: en.units.help },
  },
  access: editorialAccess('units'),
  hooks: {
    beforeOperation: [chooseLocale, refuseStateSecrets],
    beforeChange: [makeIdentity],
    afterChange: [publishOnChange('unit')],
    beforeDelete: [refuseDeletingReferenced('unit')],
    afterDelete: [withdrawOnDelete('unit')],
    afterOperation: [refusePartialBulk],
  },
  fields: [...referenceFields, ...identityFields],
};
