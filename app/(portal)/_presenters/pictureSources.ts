import type { Picture, Rendition } from '../../../src/content/blocks';
import { feedRendition, findRendition, srcSet } from '../../../src/content/pictures';
import { sitePath, type Site } from '../../../src/content/site';

export interface PictureSources {
  /** Best compression first, for `<source>`. */
  alternatives: { type: string; srcSet: string }[];
  fallback: { src: string; srcSet?: string; width: number; height: number };
}

const betterTypes: Rendition['contentType'][] = ['image/avif', 'image/webp'];

/** `card` is the one 3:2 cut beside a headline, `tall` the upper part of a sheet, `whole` the full picture in all widths. */
export type PictureShape = 'whole' | 'card' | 'tall';

/** Renditions of one shape as a browser chooses among them; undefined while there are none. */
export function pictureSources(
  picture: Picture,
  site: Site,
  shape: PictureShape,
): PictureSources | undefined {
  // Only tall pictures have a tall cut; others are shown whole.
  if (shape === 'tall' && !findRendition(picture, 'tall')) return pictureSources(picture, site, 'whole');
  const fallback = (shape === 'whole' ? undefined : findRendition(picture, shape)) ?? feedRendition(picture);
  if (!fallback) return undefined;
  const { width, height } = fallback;
  const alternatives = betterTypes.flatMap((type) => {
    const files = filesOf(picture, site, shape, type);
    return files ? [{ type, srcSet: files }] : [];
  });
  const jpegs = shape === 'whole' ? srcSet(picture, site, 'image/jpeg') : undefined;
  return { alternatives, fallback: { src: sitePath(site, fallback.path), srcSet: jpegs, width, height } };
}

function filesOf(picture: Picture, site: Site, shape: PictureShape, type: Rendition['contentType']) {
  if (shape === 'whole') return srcSet(picture, site, type);
  const cut = findRendition(picture, shape, type);
  return cut && sitePath(site, cut.path);
}
