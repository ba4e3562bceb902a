import type { ContentItem } from '../../../src/content/contentItem';
import { findRendition, firstPicture } from '../../../src/content/pictures';
import { ResponsivePicture } from '../_components/ResponsivePicture';
import { HomeLink } from './HomeLink';

/** Infographics by their tall crop, a wide one as it is, side by side; on a phone the row scrolls. */
export function TallRow({ items }: { items: ContentItem[] }) {
  return (
    <ul className="tall-row" tabIndex={0}>
      {items.map((item) => {
        const picture = firstPicture(item);
        const isCut = picture !== undefined && findRendition(picture, 'tall') !== undefined;
        const sizes = isCut ? undefined : '(min-width: 64rem) 18rem, 60vw';
        return (
          <li key={item.shortId} className={isCut ? undefined : 'is-whole'}>
            {picture && <ResponsivePicture picture={picture} shape="tall" sizes={sizes} isDecorative />}
            <h3>
              <HomeLink item={item} />
            </h3>
          </li>
        );
      })}
    </ul>
  );
}
