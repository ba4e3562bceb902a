import path from 'node:path';
import type { FileRefusal } from '../../content/fileRefusals';
import { sameName } from './zipArchive';

/** An entry of the list of files of a book. */
export interface BookItem {
  id: string;
  /** Path in the archive. */
  target: string;
  /** As written: an address elsewhere leads out of the book. */
  href: string;
  type: string;
}

const pageTypes = /^(?:application\/(?:[\w.-]+\+)?xml|image\/svg\+xml|text\/(?:html|xml|x-oeb1-document))$/;
const pageNames = /\.(?:x?html?|xht|svg|xml|ncx|smil|pls|opf|xpgt)$/i;
const stillNames =
  /\.(?:css|png|jpe?g|jfif|gif|webp|avif|bmp|tiff?|otf|ttf|ttc|woff2?|mp3|m4a|m4b|aac|mp4|m4v|webm|ogg|oga|ogv|opus|wav|vtt|ttml|txt)$/i;
const stillTypes = /^(?:image|audio|video|font)\//;
/** Of the container, or left behind by systems and shops. */
const unlisted =
  /^(?:mimetype|META-INF\/[^/]+\.(?:xml|txt|plist)|iTunesMetadata(?:-original)?\.plist|iTunesArtwork)$|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|\/$/i;

/** Whether reading programs may show it as a page, whatever it is called. */
export const isPage = ({ target, type }: BookItem): boolean => pageTypes.test(type) || pageNames.test(target);

const isStill = ({ target, type }: BookItem): boolean =>
  stillNames.test(target) || (path.posix.extname(target) === '' && stillTypes.test(type));

/** An address elsewhere: recordings may lie there, pages not, for nobody knows what they will be. */
const isElsewhere = ({ href }: BookItem): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);

/** Every file of a book is in its list and is a page, picture, font, style or recording; else it is refused. */
export function checkBookParts(
  names: readonly string[],
  rootFile: string,
  items: readonly BookItem[],
): FileRefusal | undefined {
  const listed = new Set([rootFile, ...items.map(({ target }) => target)].map(sameName));
  const stray = names.find((name) => !listed.has(sameName(name)) && !unlisted.test(name));
  if (stray !== undefined) return { code: 'bookPart', name: stray };
  const odd = items.find((item) => (isElsewhere(item) ? isPage(item) : !isPage(item) && !isStill(item)));
  return odd && { code: 'bookPart', name: odd.href };
}
