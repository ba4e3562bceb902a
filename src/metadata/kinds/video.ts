import type { SchemaOfKind } from './schemaOfKind';

export const videoObject: SchemaOfKind<'video'> = () => ({
  '@type': 'VideoObject',
});
