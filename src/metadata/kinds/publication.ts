import type { SchemaOfKind } from './schemaOfKind';

export const publicationObject: SchemaOfKind<'publication'> = () => ({
  '@type': 'DigitalDocument',
});
