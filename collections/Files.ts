import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { editorialAccess } from './access/editorialAccess';
import { chooseLocale } from './hooks/chooseLocale';
import { refuseStateSecrets } from './hooks/refuseStateSecrets';
import { slugs } from './slugs';

/** Files that are not pictures: films, recordings, books, documents, captions. */
export function files(mediaDir: string): CollectionConfig {
  return {
    slug: slugs.files,
    labels: { singular: { vi: 'Tệp', en: 'File' }, plural: { vi: 'Kho tệp', en: 'Files' } },
    admin: { hideAPIURL: true, useAsTitle: 'title' },
    access: editorialAccess('media'),
    upload: { staticDir: path.join(mediaDir, 'files'), pasteURL: false },
    hooks: { beforeOperation: [chooseLocale, refuseStateSecrets] },
    fields: [
      { name: 'title', type: 'text', localized: true, required: true },
      { name: 'language', type: 'text' },
      { name: 'fileId', type: 'text', unique: true, index: true, admin: { hidden: true } },
      { name: 'publicPath', type: 'text', admin: { hidden: true } },
      { name: 'contentType', type: 'text', admin: { hidden: true } },
      { name: 'byteLength', type: 'number', admin: { hidden: true } },
      { name: 'durationSeconds', type: 'number', admin: { readOnly: true } },
      { name: 'pixelWidth', type: 'number', admin: { readOnly: true } },
      { name: 'pixelHeight', type: 'number', admin: { readOnly: true } },
      { name: 'pageCount', type: 'number', admin: { readOnly: true } },
      { name: 'text', type: 'textarea', admin: { hidden: true } },
    ],
  };
}
