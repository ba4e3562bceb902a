import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Field } from 'payload';
import type { Locale } from '../../src/content/locales';
import { recording as en } from '../../src/locale/en/kinds/recording';
import { recording as vi } from '../../src/locale/vi/kinds/recording';
import { linkableCollections, slugs } from '../slugs';
import { bodyField } from './body';

type FieldWords = Record<Locale, string>;

const words = <K extends keyof typeof vi.newsroom>(key: K): FieldWords => ({
  vi: vi.newsroom[key],
  en: en.newsroom[key],
});

/** The film or recording itself, first the file that plays and goes into feeds, then other formats of it. */
export function recordingFilesField(types: readonly string[], label: FieldWords, help: FieldWords): Field {
  return {
    name: 'files',
    type: 'upload',
    relationTo: slugs.files,
    hasMany: true,
    maxRows: 4,
    filterOptions: { contentType: { in: [...types] } },
    label,
    admin: { description: help },
  };
}

/** Captions are the same for every language of the item: a film in one language has captions in several. */
export const captionsField: Field = {
  name: 'captions',
  type: 'upload',
  relationTo: slugs.files,
  hasMany: true,
  filterOptions: { contentType: { equals: 'text/vtt' } },
  label: words('captions'),
  admin: { description: words('captionsHelp') },
};

/** Marks with a time as editors write it; the requirements to publish say what is wrong with one. */
export const chaptersField: Field = {
  name: 'chapters',
  type: 'array',
  localized: true,
  maxRows: 60,
  label: words('chapters'),
  labels: { singular: words('chapter'), plural: words('chapters') },
  admin: { description: words('chaptersHelp') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'text',
          maxLength: 12,
          label: words('chapterStart'),
          admin: { width: '30%', placeholder: words('chapterStartHelp') },
        },
        {
          name: 'title',
          type: 'text',
          maxLength: 200,
          label: words('chapterTitle'),
          admin: { width: '70%' },
        },
      ],
    },
  ],
};

/** What is said and shown, in words: paragraphs, headings, lists and links, nothing that is itself to be seen. */
export function transcriptField(label: FieldWords, help: FieldWords): Field {
  return {
    name: 'transcript',
    type: 'richText',
    localized: true,
    label,
    admin: { description: help },
    editor: lexicalEditor({
      features: [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
        BoldFeature(),
        ItalicFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        LinkFeature({ enabledCollections: linkableCollections }),
        FixedToolbarFeature(),
      ],
    }),
  };
}

/** The body of other kinds, here beside the recording and not required. */
export const besideRecordingField: Field = {
  ...bodyField,
  required: false,
  label: words('text'),
  admin: { description: words('textHelp') },
} as Field;
