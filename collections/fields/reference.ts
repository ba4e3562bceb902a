import type { Field } from 'payload';
import { slugField } from './slug';

/** Fields of a topic or a unit: a name readers see, an address, a sentence on what it is. */
export const referenceFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 120,
    label: { vi: 'Tên', en: 'Name' },
  },
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: { vi: 'Giới thiệu', en: 'Description' },
    admin: {
      description: {
        vi: 'Một, hai câu. Hiện ở đầu trang và trong nguồn tin.',
        en: 'One or two sentences, shown on the page and in feeds.',
      },
    },
  },
  slugField('name', { unique: true }),
];
