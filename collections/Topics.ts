import type { CollectionConfig } from 'payload';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { referenceCollection } from './referenceCollection';

export const Topics: CollectionConfig = referenceCollection({
  kind: 'topic',
  words: { vi: vi.topics, en: en.topics },
  fields: [],
});
