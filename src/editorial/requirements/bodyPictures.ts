import type { Block, Gallery, Picture, PictureBlock } from '../../content/blocks';

/** Pictures that stand by themselves in the body, in reading order. */
export function singlePictures(body: readonly Block[]): Picture[] {
  return body
    .filter((block): block is PictureBlock => block.type === 'picture')
    .map((block) => block.picture);
}

export function galleries(body: readonly Block[]): Gallery[] {
  return body.filter((block): block is Gallery => block.type === 'gallery');
}
