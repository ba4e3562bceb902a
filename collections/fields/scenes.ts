import type { Block, Field } from 'payload';
import type { Scene } from '../../src/content/details/eMagazine';
import { eMagazine as en } from '../../src/locale/en/kinds/eMagazine';
import { eMagazine as vi } from '../../src/locale/vi/kinds/eMagazine';
import { slugs } from '../slugs';
import { chartFields } from './chart';
import { tableField, textField } from './richText';

type FieldWords = typeof vi.newsroom.fields;
type FieldKey = { [K in keyof FieldWords]: FieldWords[K] extends string ? K : never }[keyof FieldWords];
const words = (key: FieldKey) => ({ vi: vi.newsroom.fields[key], en: en.newsroom.fields[key] });

const picture = (name: string, key: FieldKey, required = true): Field => ({
  name,
  type: 'upload',
  relationTo: slugs.media,
  required,
  label: words(key),
});

const file = (name: string, key: FieldKey): Field => ({
  name,
  type: 'upload',
  relationTo: slugs.files,
  required: true,
  label: words(key),
});

const caption: Field = { name: 'caption', type: 'text', label: words('caption') };
const source: Field = { name: 'source', type: 'text', label: words('source') };
const pictures: Field = {
  name: 'pictures',
  type: 'upload',
  relationTo: slugs.media,
  hasMany: true,
  minRows: 2,
  required: true,
  label: words('pictures'),
};
const table = tableField({ name: 'data', required: true, label: words('table'), help: words('tableHelp') });

const widthNames = ['full', 'wide', 'column'] as const;

/** Fields of each scene; the block bears the name of the scene's type. */
const fieldsOfScene: Record<Scene['type'], Field[]> = {
  chapter: [{ name: 'title', type: 'text', required: true, label: words('title') }],
  text: [textField({ name: 'text', required: true, label: words('text') })],
  picture: [
    picture('picture', 'picture'),
    {
      name: 'width',
      type: 'select',
      required: true,
      defaultValue: 'wide',
      label: words('width'),
      options: widthNames.map((value) => ({
        value,
        label: { vi: vi.newsroom.fields.widths[value], en: en.newsroom.fields.widths[value] },
      })),
    },
  ],
  pair: [picture('left', 'left'), picture('right', 'right')],
  gallery: [pictures, caption],
  quote: [
    { name: 'words', type: 'textarea', required: true, label: words('words') },
    { name: 'attribution', type: 'text', label: words('attribution') },
    picture('picture', 'portrait', false),
  ],
  numbers: [
    {
      name: 'numbers',
      type: 'array',
      minRows: 1,
      maxRows: 4,
      required: true,
      label: words('numbers'),
      labels: { singular: words('number'), plural: words('numbers') },
      fields: [
        { name: 'value', type: 'text', required: true, maxLength: 24, label: words('value') },
        { name: 'label', type: 'text', required: true, label: words('label') },
        { name: 'note', type: 'text', label: words('note') },
      ],
    },
  ],
  chart: [table, ...chartFields({ typeName: 'chartType', isRequired: true, withSource: true })],
  table: [table, source],
  timeline: [
    { name: 'title', type: 'text', label: words('title') },
    {
      name: 'events',
      type: 'array',
      minRows: 2,
      required: true,
      label: words('events'),
      labels: { singular: words('event'), plural: words('events') },
      fields: [
        { name: 'time', type: 'text', required: true, label: words('time') },
        { name: 'title', type: 'text', required: true, label: words('title') },
        { name: 'text', type: 'textarea', label: words('text') },
      ],
    },
  ],
  diagram: [
    picture('picture', 'picture'),
    textField({ name: 'explanation', label: words('explanation'), help: words('explanationHelp') }),
  ],
  video: [
    file('file', 'file'),
    picture('poster', 'poster', false),
    {
      name: 'captions',
      type: 'upload',
      relationTo: slugs.files,
      hasMany: true,
      label: words('captions'),
    },
    caption,
    textField({
      name: 'transcript',
      label: words('videoTranscript'),
      help: words('videoTranscriptHelp'),
    }),
  ],
  audio: [
    file('file', 'file'),
    { name: 'title', type: 'text', label: words('title') },
    textField({ name: 'transcript', label: words('transcript') }),
  ],
  beforeAfter: [picture('before', 'before'), picture('after', 'after'), caption],
};

/** The parts an e-magazine is put together from. */
export const sceneBlocks: Block[] = (Object.keys(fieldsOfScene) as Scene['type'][]).map((slug) => {
  const name = { vi: vi.newsroom.blocks[slug], en: en.newsroom.blocks[slug] };
  return {
    slug,
    // GraphQL names types after blocks; `Video` is the collection already.
    interfaceName: `${slug.charAt(0).toUpperCase()}${slug.slice(1)}Scene`,
    labels: { singular: name, plural: name },
    admin: { disableBlockName: true },
    fields: fieldsOfScene[slug],
  };
});
