import type { SchemaOfKind } from './schemaOfKind';

export const showcaseObject: SchemaOfKind<'showcase'> = () => ({
  '@type': 'Article',
});
