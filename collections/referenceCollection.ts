import type { CollectionConfig, Field } from 'payload';
import { referenceCollections, type NamedKind } from '../src/adapters/payload/collections';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { editorialAccess } from './access/editorialAccess';
import { identityFields } from './fields/identity';
import { referenceFields } from './fields/reference';
import { chooseLocale } from './hooks/chooseLocale';
import { makeIdentity } from './hooks/makeIdentity';
import { publishOnChange } from './hooks/publishOnChange';
import { refuseDeletingReferenced } from './hooks/refuseDeletingReferenced';
import { refusePartialBulk } from './hooks/refusePartialBulk';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { withdrawOnDelete } from './hooks/withdrawOnDelete';

interface ReferenceWords {
  singular: string;
  plural: string;
  help: string;
}

export interface ReferenceForm {
  kind: NamedKind;
  words: { vi: ReferenceWords; en: ReferenceWords };
  /** Beside name, description and slug. */
  fields: Field[];
}

const resources = { topic: 'topics', unit: 'units', podcastShow: 'topics' } as const;

/** A collection of what items belong to – topics, units, shows: without drafts, saving publishes. */
export function referenceCollection({ kind, words, fields }: ReferenceForm): CollectionConfig {
  return {
    slug: referenceCollections[kind],
    labels: {
      singular: { vi: words.vi.singular, en: words.en.singular },
      plural: { vi: words.vi.plural, en: words.en.plural },
    },
    admin: {
      hideAPIURL: true,
      useAsTitle: 'name',
      defaultColumns: ['name', 'slug', 'updatedAt'],
      group: { vi: vi.groups.structure, en: en.groups.structure },
      description: { vi: words.vi.help, en: words.en.help },
    },
    access: editorialAccess(resources[kind]),
    hooks: {
      beforeOperation: [chooseLocale, refuseStateSecrets],
      beforeChange: [makeIdentity],
      afterChange: [publishOnChange(kind)],
      beforeDelete: [refuseDeletingReferenced(kind)],
      afterDelete: [withdrawOnDelete(kind)],
      afterOperation: [refusePartialBulk],
    },
    fields: [...referenceFields, ...fields, ...identityFields],
  };
}
