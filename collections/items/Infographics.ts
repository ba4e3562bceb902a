import { infographic as en } from '../../src/locale/en/kinds/infographic';
import { infographic as vi } from '../../src/locale/vi/kinds/infographic';
import { itemCollection } from './itemCollection';

export const Infographics = itemCollection({
  kind: 'infographic',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
