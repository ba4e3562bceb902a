import { publication as en } from '../../src/locale/en/kinds/publication';
import { publication as vi } from '../../src/locale/vi/kinds/publication';
import { itemCollection } from './itemCollection';

export const Publications = itemCollection({
  kind: 'publication',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
