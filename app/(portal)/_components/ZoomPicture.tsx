import type { Picture } from '../../../src/content/blocks';
import type { Locale } from '../../../src/content/locales';
import { findRendition, widths } from '../../../src/content/pictures';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import '../_styles/zoom.css';
import { Island } from './Island';
import { ResponsivePicture } from './ResponsivePicture';

interface Props {
  picture: Picture;
  locale: Locale;
  /** Width on the page, in the words of the `sizes` attribute. */
  sizes?: string;
  isFirst?: boolean;
}

/** A picture to be studied: in a frame that scrolls, a link to its largest file, with buttons where scripts run. */
export function ZoomPicture({ picture, locale, sizes, isFirst }: Props) {
  const words = wordsFor(locale).portal.zoom;
  const largest = findRendition(picture, 'print') ?? widths(picture, 'image/jpeg').at(-1);
  if (!largest) return null;
  const image = <ResponsivePicture picture={picture} shape="whole" sizes={sizes} isFirst={isFirst} />;
  return (
    <>
      <nq57-zoom>
        <div className="zoom-frame" role="group" aria-label={words.frame} tabIndex={0}>
          <a
            href={sitePath(runtime().site, largest.path)}
            title={words.largest(largest.width, largest.height)}
          >
            {image}
          </a>
        </div>
        <div className="zoom-tools">
          <button type="button" data-zoom="in">
            {words.larger}
          </button>
          <button type="button" data-zoom="out">
            {words.smaller}
          </button>
          <button type="button" data-zoom="whole">
            {words.whole}
          </button>
          <output>100%</output>
        </div>
      </nq57-zoom>
      <Island name="pictureZoom" />
    </>
  );
}
