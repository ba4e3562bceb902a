import type { ItemCollection } from '../payload/collections';

/** A relation to an item, as fields that may lead to several collections keep it. */
export interface ItemRelation {
  relationTo: ItemCollection;
  value: string;
}
