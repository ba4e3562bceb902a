import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Picture } from './blocks';
import type { BodyOptions } from './bodyOptions';
import { bodyWords } from './bodyWords';
import { defaultLocale } from './locales';
import { feedRendition, renditionUrl, srcSet } from './pictures';
import { sitePath } from './site';
import { cleanText } from './xmlText';

/** The text column: 44rem on the desk, the screen less its margins on a phone. */
const columnSizes = '(min-width: 48rem) 44rem, calc(100vw - 2rem)';

/** A picture with caption and credit; nothing when it has no file that every reader can show. */
export function figureNode(picture: Picture, options: BodyOptions): Element[] {
  const image = options.target === 'page' ? pageImage(picture, options) : feedImage(picture, options);
  if (!image) return [];
  const caption = captionNodes(picture, options);
  return [h('figure', caption.length > 0 ? [image, h('figcaption', caption)] : [image])];
}

function pageImage(picture: Picture, { site }: BodyOptions): Element | undefined {
  const fallback = feedRendition(picture);
  if (!fallback) return undefined;
  const sources = (['image/avif', 'image/webp'] as const).flatMap((type) => {
    const files = srcSet(picture, site, type);
    return files ? [h('source', { type, srcSet: files, sizes: columnSizes })] : [];
  });
  const image = h('img', {
    src: sitePath(site, fallback.path),
    srcSet: srcSet(picture, site, 'image/jpeg'),
    sizes: columnSizes,
    width: fallback.width,
    height: fallback.height,
    alt: cleanText(picture.alt),
    loading: 'lazy',
    decoding: 'async',
  });
  return h('picture', [...sources, image]);
}

function feedImage(picture: Picture, { site }: BodyOptions): Element | undefined {
  const file = feedRendition(picture);
  if (!file) return undefined;
  const { width, height } = file;
  return h('img', { src: renditionUrl(file, site), width, height, alt: cleanText(picture.alt) });
}

function captionNodes(picture: Picture, { target, locale = defaultLocale }: BodyOptions): ElementContent[] {
  const parts: ElementContent[] = [];
  if (picture.caption) parts.push({ type: 'text', value: cleanText(picture.caption) });
  if (picture.credit) {
    const credit = cleanText(bodyWords[locale].credit(picture.credit));
    if (parts.length > 0) parts.push({ type: 'text', value: ' ' });
    parts.push(target === 'page' ? h('span', { className: ['credit'] }, credit) : h('small', credit));
  }
  return parts;
}
