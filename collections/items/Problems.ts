import { problem as en } from '../../src/locale/en/kinds/problem';
import { problem as vi } from '../../src/locale/vi/kinds/problem';
import { itemCollection } from './itemCollection';

export const Problems = itemCollection({
  kind: 'problem',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
