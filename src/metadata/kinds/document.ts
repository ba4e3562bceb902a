import type { SchemaOfKind } from './schemaOfKind';

export const documentObject: SchemaOfKind<'document'> = () => ({
  '@type': 'Legislation',
});
