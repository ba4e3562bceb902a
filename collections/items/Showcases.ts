import { showcase as en } from '../../src/locale/en/kinds/showcase';
import { showcase as vi } from '../../src/locale/vi/kinds/showcase';
import { itemCollection } from './itemCollection';

export const Showcases = itemCollection({
  kind: 'showcase',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
