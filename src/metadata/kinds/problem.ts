import type { SchemaOfKind } from './schemaOfKind';

export const problemObject: SchemaOfKind<'problem'> = () => ({
  '@type': 'CreativeWork',
});
