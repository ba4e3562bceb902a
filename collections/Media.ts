import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { acceptedPictureTypes } from '../src/adapters/media/normalisePicture';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { editorialAccess } from './access/editorialAccess';
import { secrecyField } from './fields/secrecy';
import { unseen } from './fields/unseen';
import { chooseLocale } from './hooks/chooseLocale';
import {
  keepMediaOwner,
  keepOriginalsUntilSaved,
  normaliseUpload,
  refuseDeletingUsed,
  removeFiles,
  renderPicture,
} from './hooks/pictures';
import { refusePartialBulk } from './hooks/refusePartialBulk';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { slugs } from './slugs';

/** Pictures. Originals are for the newsroom; readers get renditions, only while a live item shows them. */
export function media(mediaDir: string): CollectionConfig {
  return {
    slug: slugs.media,
    labels: {
      singular: { vi: vi.media.singular, en: en.media.singular },
      plural: { vi: vi.media.plural, en: en.media.plural },
    },
    admin: {
      hideAPIURL: true,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      group: { vi: vi.groups.content, en: en.groups.content },
    },
    access: editorialAccess('media'),
    upload: {
      staticDir: path.join(mediaDir, 'originals'),
      mimeTypes: [...acceptedPictureTypes],
      adminThumbnail: 'thumbnail',
      focalPoint: true,
      // Fetching an address from a form is an outbound request an editor could point anywhere.
      pasteURL: false,
      imageSizes: [{ name: 'thumbnail', width: 360, height: 240, formatOptions: { format: 'webp' } }],
    },
    hooks: {
      beforeOperation: [chooseLocale, refuseStateSecrets, normaliseUpload, keepOriginalsUntilSaved],
      beforeChange: [keepMediaOwner],
      afterChange: [renderPicture],
      beforeDelete: [refuseDeletingUsed],
      afterDelete: [removeFiles],
      afterOperation: [refusePartialBulk],
    },
    fields: [
      {
        name: 'alt',
        type: 'textarea',
        localized: true,
        required: true,
        maxLength: 500,
        label: { vi: vi.media.alt, en: en.media.alt },
        admin: { description: { vi: vi.media.altHelp, en: en.media.altHelp } },
      },
      {
        name: 'caption',
        type: 'textarea',
        localized: true,
        label: { vi: vi.media.caption, en: en.media.caption },
      },
      { name: 'credit', type: 'text', label: { vi: vi.media.credit, en: en.media.credit } },
      { name: 'license', type: 'text', label: { vi: vi.media.license, en: en.media.license } },
      {
        name: 'mediaId',
        type: 'text',
        unique: true,
        index: true,
        admin: unseen,
        access: { update: () => false },
      },
      {
        name: 'renditions',
        type: 'json',
        admin: unseen,
        access: { create: () => false, update: () => false },
      },
      {
        name: 'createdBy',
        type: 'relationship',
        relationTo: slugs.users,
        admin: { readOnly: true, position: 'sidebar' },
        label: { vi: vi.items.createdBy, en: en.items.createdBy },
      },
      secrecyField,
    ],
  };
}
