import { bodyText } from '../../content/bodyText';
import { isoDuration } from '../../content/duration';
import { itemPath } from '../../content/permalink';
import { feedRendition, findRendition, renditionUrl } from '../../content/pictures';
import { absoluteUrl } from '../../content/site';
import { clips, mediaObject } from '../recordings';
import type { SchemaOfKind } from './schemaOfKind';
import { vietnamTime } from '../vietnamTime';

/** Name, picture and day of upload are what search engines demand of a video; the rest is what they use. */
export const videoObject: SchemaOfKind<'video'> = (item, site) => {
  const { headline, leadPicture, firstPublishedAt, details } = item;
  const { files, channel, captions, chapters, durationSeconds, transcript } = details;
  const [file] = files;
  const url = absoluteUrl(site, itemPath(item));
  const thumbnails = leadPicture
    ? [findRendition(leadPicture, 'share'), feedRendition(leadPicture)].filter((found) => found !== undefined)
    : [];
  return {
    '@type': 'VideoObject',
    name: headline,
    thumbnailUrl: thumbnails.map((rendition) => renditionUrl(rendition, site)),
    uploadDate: vietnamTime(firstPublishedAt),
    duration: isoDuration(durationSeconds),
    contentUrl: file && absoluteUrl(site, file.path),
    encodingFormat: file?.contentType,
    contentSize: file && `${file.byteLength} B`,
    width: file?.width,
    height: file?.height,
    embedUrl: channel?.playerUrl,
    sameAs: channel?.url,
    caption:
      captions.length > 0 ? captions.map((asset) => mediaObject('MediaObject', asset, site)) : undefined,
    transcript: bodyText(transcript) || undefined,
    hasPart: clips(chapters, { url, durationSeconds }),
  };
};
