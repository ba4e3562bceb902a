import { document as en } from '../../src/locale/en/kinds/document';
import { document as vi } from '../../src/locale/vi/kinds/document';
import { itemCollection } from './itemCollection';

export const Documents = itemCollection({
  kind: 'document',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
