import { video as en } from '../../src/locale/en/kinds/video';
import { video as vi } from '../../src/locale/vi/kinds/video';
import { itemCollection } from './itemCollection';

export const Videos = itemCollection({
  kind: 'video',
  labels: {
    singular: { vi: vi.newsroom.singular, en: en.newsroom.singular },
    plural: { vi: vi.newsroom.plural, en: en.newsroom.plural },
  },
  fields: [],
});
