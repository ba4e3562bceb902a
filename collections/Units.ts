import type { CollectionConfig } from 'payload';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { referenceCollection } from './referenceCollection';

export const Units: CollectionConfig = referenceCollection({
  kind: 'unit',
  words: { vi: vi.units, en: en.units },
  fields: [],
});
