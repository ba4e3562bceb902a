import path from 'node:path';
import type { CollectionConfig, Field } from 'payload';
import type { Rendition } from '../src/content/blocks';
import { acceptedPictureTypes } from '../src/adapters/media/normalisePicture';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { editorialAccess } from './access/editorialAccess';
import { pictureEndpoints } from './endpoints/uploadPicture';
import { secrecyField } from './fields/secrecy';
import { unseen } from './fields/unseen';
import { chooseLocale } from './hooks/chooseLocale';
import {
  dropRefusedOriginal,
  keepMediaOwner,
  keepOriginalsUntilSaved,
  prepareUpload,
  refuseDeletingUsed,
  removeFiles,
  renderPicture,
} from './hooks/pictures';
import { refusePartialBulk } from './hooks/refusePartialBulk';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { slugs } from './slugs';

/** Columns of the thumbnails that Payload used to make inside the transaction; our own rendition is shown instead. */
const unusedSizes: Field = {
  name: 'sizes',
  type: 'group',
  admin: unseen,
  access: { create: () => false, update: () => false },
  fields: [
    {
      name: 'thumbnail',
      type: 'group',
      fields: [
        { name: 'url', type: 'text' },
        { name: 'width', type: 'number' },
        { name: 'height', type: 'number' },
        { name: 'mimeType', type: 'text' },
        { name: 'filesize', type: 'number' },
        { name: 'filename', type: 'text', index: true },
      ],
    },
  ],
};

/** Pictures. Originals are for the newsroom; readers get renditions, only while a live item shows them. */
export function media({ mediaDir, basePath }: { mediaDir: string; basePath: string }): CollectionConfig {
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
    endpoints: pictureEndpoints,
    upload: {
      staticDir: path.join(mediaDir, 'originals'),
      mimeTypes: [...acceptedPictureTypes],
      adminThumbnail: ({ doc }) => thumbnailOf(doc.renditions as Rendition[] | null | undefined, basePath),
      focalPoint: true,
      // Fetching an address from a form is an outbound request an editor could point anywhere.
      pasteURL: false,
    },
    hooks: {
      beforeOperation: [chooseLocale, refuseStateSecrets, prepareUpload, keepOriginalsUntilSaved],
      beforeValidate: [dropRefusedOriginal],
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
      unusedSizes,
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

function thumbnailOf(renditions: Rendition[] | null | undefined, basePath: string): string | null {
  const small = renditions?.find(({ name, contentType }) => name === 'card' && contentType === 'image/webp');
  return small ? `${basePath}${small.path}` : null;
}
