import type { SchemaOfKind } from './schemaOfKind';

export const eMagazineObject: SchemaOfKind<'eMagazine'> = () => ({
  '@type': 'Article',
});
