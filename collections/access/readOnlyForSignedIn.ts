import type { CollectionConfig } from 'payload';
import { may } from './editorialAccess';

export const readOnlyForSignedIn: NonNullable<CollectionConfig['access']> = {
  create: may('publishedItems', 'create'),
  read: may('publishedItems', 'read'),
  update: may('publishedItems', 'update'),
  delete: may('publishedItems', 'delete'),
};
