import { featuredTask as en } from '../../src/locale/en/kinds/featuredTask';
import { featuredTask as vi } from '../../src/locale/vi/kinds/featuredTask';
import { itemCollection } from './itemCollection';

export const FeaturedTasks = itemCollection({
  kind: 'featuredTask',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
