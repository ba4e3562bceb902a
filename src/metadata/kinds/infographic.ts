import type { SchemaOfKind } from './schemaOfKind';

export const infographicObject: SchemaOfKind<'infographic'> = () => ({
  '@type': 'ImageObject',
});
