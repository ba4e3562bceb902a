import type { ContentOf } from '../../content/contentItem';
import type { ItemKind } from '../../content/kinds';
import type { Site } from '../../content/site';
import type { SchemaObject } from '../schemaObject';

/** The schema.org type of a kind with the properties it has beyond every creative work. */
export type SchemaOfKind<K extends ItemKind> = (item: ContentOf<K>, site: Site) => SchemaObject;
