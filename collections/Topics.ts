import type { CollectionConfig } from 'payload';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { referenceCollection } from './referenceCollection';
import { linkableCollections } from './slugs';

const words = (name: Exclude<keyof typeof vi.topics, 'singular' | 'plural' | 'help'>) => ({
  vi: vi.topics[name],
  en: en.topics[name],
});

export const Topics: CollectionConfig = referenceCollection({
  kind: 'topic',
  words: { vi: vi.topics, en: en.topics },
  fields: [
    {
      name: 'learningPaths',
      type: 'array',
      label: words('learningPaths'),
      labels: { singular: words('learningPath'), plural: words('learningPaths') },
      admin: { description: words('learningPathsHelp') },
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          maxLength: 120,
          label: words('learningPathTitle'),
        },
        {
          name: 'description',
          type: 'textarea',
          localized: true,
          maxLength: 400,
          label: words('learningPathDescription'),
          admin: { description: words('learningPathDescriptionHelp') },
        },
        {
          name: 'steps',
          type: 'array',
          minRows: 2,
          label: words('steps'),
          labels: { singular: words('step'), plural: words('steps') },
          fields: [
            {
              name: 'item',
              type: 'relationship',
              relationTo: linkableCollections,
              required: true,
              label: words('step'),
            },
          ],
        },
      ],
    },
  ],
});
