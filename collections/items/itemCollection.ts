import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload';
import type { ItemKind } from '../../src/content/kinds';
import { itemCollections } from '../../src/adapters/payload/collections';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';
import { editorialAccess } from '../access/editorialAccess';
import { restoreAsDraftEndpoint } from '../endpoints/restoreAsDraft';
import { publicationEndpoint, withdrawEndpoint } from '../endpoints/withdraw';
import { correctionsField, itemHeadFields, itemSideFields } from '../fields/item';
import { previewOf } from '../fields/preview';
import { chooseLocale } from '../hooks/chooseLocale';
import { keepOwnership } from '../hooks/keepOwnership';
import { makeIdentity } from '../hooks/makeIdentity';
import { publishOnChange } from '../hooks/publishOnChange';
import { refusePartialBulk } from '../hooks/refusePartialBulk';
import { refuseStateSecrets } from '../hooks/refuseStateSecrets';
import { rememberDraftSave } from '../hooks/rememberDraftSave';
import { restoreOnlyToDraft } from '../hooks/restoreOnlyToDraft';
import { stampPublicationDates } from '../hooks/stampPublicationDates';
import { withdrawOnDelete } from '../hooks/withdrawOnDelete';

export interface ItemForm {
  kind: ItemKind;
  labels: NonNullable<CollectionConfig['labels']>;
  /** Fields of the kind in the middle of the form, under headline, summary and lead picture. */
  fields: Field[];
  /** Fields of the kind beside the form. */
  sideFields?: Field[];
  /** Columns of the list beside headline, status and time. */
  columns?: string[];
  /** What is worked out of the fields of the kind at every save. */
  beforeChange?: CollectionBeforeChangeHook[];
}

/** The collection of a kind: what all items share – drafts, versions, languages, publishing – and its own fields. */
export function itemCollection({
  kind,
  labels,
  fields,
  sideFields = [],
  columns = [],
  beforeChange = [],
}: ItemForm): CollectionConfig {
  return {
    slug: itemCollections[kind],
    labels,
    defaultSort: '-updatedAt',
    admin: {
      hideAPIURL: true,
      useAsTitle: 'headline',
      defaultColumns: ['headline', ...columns, '_status', 'updatedAt'],
      group: { vi: vi.groups.content, en: en.groups.content },
      ...previewOf(kind),
      components: {
        edit: {
          beforeDocumentControls: [
            '/collections/components/PublicationState#PublicationState',
            '/collections/components/LeaveGuard#LeaveGuard',
          ],
          PublishButton: '/collections/components/PublishButton#PublishButton',
          UnpublishButton: '/collections/components/WithdrawButton#WithdrawButton',
        },
      },
    },
    access: editorialAccess('items'),
    // Every version is kept: a published row is proved against the very version it came from.
    versions: { maxPerDoc: 0, drafts: { autosave: { interval: 2000 } } },
    disableDuplicate: false,
    hooks: {
      beforeOperation: [chooseLocale, refuseStateSecrets, rememberDraftSave, restoreOnlyToDraft],
      beforeChange: [makeIdentity, keepOwnership, stampPublicationDates(kind), ...beforeChange],
      afterChange: [publishOnChange(kind)],
      afterDelete: [withdrawOnDelete(kind)],
      afterOperation: [refusePartialBulk],
    },
    endpoints: [withdrawEndpoint(kind), publicationEndpoint(kind), restoreAsDraftEndpoint(kind)],
    fields: [...itemHeadFields, ...fields, correctionsField, ...sideFields, ...itemSideFields],
  };
}
