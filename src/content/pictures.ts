import type { Block, Picture, Rendition } from './blocks';
import { absoluteUrl, sitePath, type Site } from './site';

/** Renditions that keep the ratio, narrowest first. */
export function widths(picture: Picture, contentType: Rendition['contentType']): Rendition[] {
  return picture.renditions
    .filter((rendition) => rendition.contentType === contentType && /^w\d+$/.test(rendition.name))
    .sort((a, b) => a.width - b.width);
}

/**
 * The one file for those who can take only one (feed readers, enclosures): JPEG of 960 px,
 * else the widest JPEG there is.
 */
export function feedRendition(picture: Picture): Rendition | undefined {
  const jpegs = widths(picture, 'image/jpeg');
  return jpegs.find((rendition) => rendition.name === 'w960') ?? jpegs.at(-1);
}

/** A rendition by name and type. */
export function findRendition(
  picture: Picture,
  name: string,
  contentType: Rendition['contentType'] = 'image/jpeg',
): Rendition | undefined {
  return picture.renditions.find(
    (rendition) => rendition.name === name && rendition.contentType === contentType,
  );
}

/** `srcset` of a type below the base path, or undefined when the picture has no file of that type. */
export function srcSet(
  picture: Picture,
  site: Site,
  contentType: Rendition['contentType'],
): string | undefined {
  const files = widths(picture, contentType).map(({ path, width }) => `${sitePath(site, path)} ${width}w`);
  return files.length > 0 ? files.join(', ') : undefined;
}

/** Absolute address of a rendition. */
export function renditionUrl(rendition: Rendition, site: Site): string {
  return absoluteUrl(site, rendition.path);
}

/** Pictures that a body shows, in reading order. */
export function bodyPictures(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block) => {
    if (block.type === 'picture') return [block.picture];
    return block.type === 'gallery' ? block.pictures : [];
  });
}

/** Every picture of an item once: the lead picture, then those of the body. */
export function itemPictures(item: { leadPicture?: Picture; body: readonly Block[] }): Picture[] {
  const all = [...(item.leadPicture ? [item.leadPicture] : []), ...bodyPictures(item.body)];
  return [...new Map(all.map((picture) => [picture.mediaId, picture])).values()];
}

/** The picture that stands for an item: its lead picture, else the first of the body. */
export function firstPicture(item: { leadPicture?: Picture; body: readonly Block[] }): Picture | undefined {
  return itemPictures(item)[0];
}
