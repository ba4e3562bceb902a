import type { SchemaOfKind } from './schemaOfKind';

export const campaignObject: SchemaOfKind<'campaign'> = () => ({
  '@type': 'Event',
});
