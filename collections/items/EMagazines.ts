import { eMagazine as en } from '../../src/locale/en/kinds/eMagazine';
import { eMagazine as vi } from '../../src/locale/vi/kinds/eMagazine';
import { itemCollection } from './itemCollection';

export const EMagazines = itemCollection({
  kind: 'eMagazine',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
