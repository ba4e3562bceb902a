import path from 'node:path';
import type { CollectionConfig, Field, TextFieldSingleValidation } from 'payload';
import { sniffedTypes } from '../src/adapters/files/sniffFile';
import { languageOf } from '../src/adapters/payload/languageOf';
import type { PagePicture } from '../src/content/files';
import { canonicalLanguage } from '../src/content/languageTag';
import { textVerdicts } from '../src/content/textQuality';
import { fileMessages as enMessages } from '../src/locale/en/files';
import { en } from '../src/locale/en/newsroom';
import { fileMessages as viMessages } from '../src/locale/vi/files';
import { vi } from '../src/locale/vi/newsroom';
import { editorialAccess } from './access/editorialAccess';
import { fileEndpoints } from './endpoints/uploadFile';
import { secrecyField } from './fields/secrecy';
import { unseen } from './fields/unseen';
import { chooseLocale } from './hooks/chooseLocale';
import {
  examineUpload,
  keepFileFacts,
  placeFile,
  refuseDeletingUsedFile,
  removeStoredFile,
  showPublicAddress,
} from './hooks/files';
import { refusePartialBulk } from './hooks/refusePartialBulk';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { slugs } from './slugs';

const messages = { vi: viMessages, en: enMessages };

type Fact =
  | 'contentType'
  | 'byteLength'
  | 'durationSeconds'
  | 'pixelWidth'
  | 'pixelHeight'
  | 'pageCount'
  | 'textVerdict';

const neverByForm = { create: () => false, update: () => false };

/** What follows from the bytes: shown to editors, written by the hooks alone. */
function shownFact(name: Fact) {
  return {
    name,
    access: neverByForm,
    label: { vi: vi.files[name], en: en.files[name] },
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data: Record<string, unknown>) => data[name] !== undefined && data[name] !== null,
    },
  } as const;
}

const validLanguage: TextFieldSingleValidation = (value, { req }) =>
  !value || canonicalLanguage(value) === value || messages[languageOf(req)].languageInvalid;

/** For the hooks and projection alone; the words of a book are not sent along with every answer. */
function unseenJson(name: string): Field {
  return { name, type: 'json', access: neverByForm, hidden: true };
}

/** The newsroom shows the cover. */
function hiddenJson(name: string): Field {
  return { name, type: 'json', access: neverByForm, admin: unseen };
}

/** Files that are not pictures: films, recordings, books, documents, captions. */
export function files({ mediaDir, basePath }: { mediaDir: string; basePath: string }): CollectionConfig {
  return {
    slug: slugs.files,
    labels: {
      singular: { vi: vi.files.singular, en: en.files.singular },
      plural: { vi: vi.files.plural, en: en.files.plural },
    },
    admin: {
      hideAPIURL: true,
      useAsTitle: 'title',
      description: { vi: vi.files.help, en: en.files.help },
      defaultColumns: ['title', 'contentType', 'language', 'durationSeconds', 'pageCount', 'updatedAt'],
      group: { vi: vi.groups.content, en: en.groups.content },
      // The words of a book are no column of a list.
      enableListViewSelectAPI: true,
    },
    access: editorialAccess('media'),
    // A copy would be a second library entry for the same bytes.
    disableDuplicate: true,
    endpoints: fileEndpoints,
    upload: {
      // The only copy of a file lies where it is served from; `placeFile` puts it there.
      disableLocalStorage: true,
      staticDir: path.join(mediaDir, 'files'),
      mimeTypes: sniffedTypes,
      // Every file was examined by its bytes; Payload would read documents into memory once more, to say so in English.
      allowRestrictedFileTypes: true,
      crop: false,
      focalPoint: false,
      pasteURL: false,
      adminThumbnail: ({ doc }) => thumbnailOf(doc.cover as PagePicture | undefined, basePath),
    },
    hooks: {
      beforeOperation: [chooseLocale, refuseStateSecrets, examineUpload],
      beforeChange: [keepFileFacts],
      afterChange: [placeFile],
      afterRead: [showPublicAddress],
      beforeDelete: [refuseDeletingUsedFile],
      afterDelete: [removeStoredFile],
      afterOperation: [refusePartialBulk],
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 200,
        label: { vi: vi.files.title, en: en.files.title },
        admin: { description: { vi: vi.files.titleHelp, en: en.files.titleHelp } },
      },
      {
        name: 'language',
        type: 'text',
        label: { vi: vi.files.language, en: en.files.language },
        admin: { description: { vi: vi.files.languageHelp, en: en.files.languageHelp } },
        validate: validLanguage,
      },
      {
        name: 'fileId',
        type: 'text',
        unique: true,
        index: true,
        access: neverByForm,
        admin: unseen,
      },
      { name: 'publicPath', type: 'text', access: neverByForm, admin: unseen },
      { ...shownFact('contentType'), type: 'text' },
      { ...shownFact('byteLength'), type: 'number' },
      { ...shownFact('durationSeconds'), type: 'number' },
      { ...shownFact('pixelWidth'), type: 'number' },
      { ...shownFact('pixelHeight'), type: 'number' },
      { ...shownFact('pageCount'), type: 'number' },
      {
        ...shownFact('textVerdict'),
        type: 'select',
        options: textVerdicts.map((verdict) => ({
          value: verdict,
          label: { vi: vi.files.verdicts[verdict], en: en.files.verdicts[verdict] },
        })),
      },
      ...['textQuality', 'texts', 'outline', 'cues'].map(unseenJson),
      ...['cover', 'pages'].map(hiddenJson),
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

function thumbnailOf(cover: PagePicture | undefined, basePath: string): string | null {
  const small = cover?.renditions.find(
    ({ name, contentType }) => name === 'w480' && contentType === 'image/webp',
  );
  return small ? `${basePath}${small.path}` : null;
}
