import type { SchemaOfKind } from './schemaOfKind';

export const podcastEpisodeObject: SchemaOfKind<'podcastEpisode'> = () => ({
  '@type': 'PodcastEpisode',
});
