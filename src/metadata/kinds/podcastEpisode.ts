import { bodyText } from '../../content/bodyText';
import { isoDuration } from '../../content/duration';
import { itemPath } from '../../content/permalink';
import { absoluteUrl } from '../../content/site';
import { clips, mediaObject, seriesId } from '../recordings';
import type { SchemaOfKind } from './schemaOfKind';

export const podcastEpisodeObject: SchemaOfKind<'podcastEpisode'> = (item, site) => {
  const { headline, details } = item;
  const { show, files, captions, chapters, durationSeconds, episodeNumber, seasonNumber } = details;
  const url = absoluteUrl(site, itemPath(item));
  return {
    '@type': 'PodcastEpisode',
    name: headline,
    url,
    duration: isoDuration(durationSeconds),
    episodeNumber,
    partOfSeason:
      seasonNumber === undefined
        ? undefined
        : { '@type': 'PodcastSeason', seasonNumber, name: String(seasonNumber) },
    partOfSeries: show.target && {
      '@type': 'PodcastSeries',
      '@id': seriesId(site, show.target.path),
      name: show.target.headline,
      url: absoluteUrl(site, show.target.path),
    },
    associatedMedia: files.map((file) => ({
      ...mediaObject('AudioObject', file, site),
      transcript: bodyText(details.transcript) || undefined,
      caption:
        captions.length > 0 ? captions.map((asset) => mediaObject('MediaObject', asset, site)) : undefined,
    })),
    hasPart: clips(chapters, { url, durationSeconds }),
  };
};
