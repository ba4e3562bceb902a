import { campaign as en } from '../../src/locale/en/kinds/campaign';
import { campaign as vi } from '../../src/locale/vi/kinds/campaign';
import { itemCollection } from './itemCollection';

export const Campaigns = itemCollection({
  kind: 'campaign',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
