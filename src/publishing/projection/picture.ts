import type { Picture } from '../../content/blocks';
import { lineText, optionalText, plainLine } from './readerText';
import type { MediaSource } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A picture as items carry it. Only its public id leaves the newsroom. */
export function projectPicture(media: MediaSource): Picture {
  return withoutUndefined({
    mediaId: media.mediaId,
    alt: plainLine(media.alt),
    caption: optionalText(media.caption, lineText),
    credit: optionalText(media.credit, plainLine),
    license: optionalText(media.license, plainLine),
    width: media.width,
    height: media.height,
    renditions: media.renditions.map((rendition) => ({ ...rendition })),
  });
}
