import type { Picture } from '../../../../src/content/blocks';

/** A slide or a folded sheet lies on the shelf; a book stands. */
export function isWide({ width, height }: Pick<Picture, 'width' | 'height'>): boolean {
  return width > height;
}
