import type { SchemaOfKind } from './schemaOfKind';

export const featuredTaskObject: SchemaOfKind<'featuredTask'> = () => ({
  '@type': 'ResearchProject',
});
