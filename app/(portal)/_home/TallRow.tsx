import type { ContentItem } from '../../../src/content/contentItem';
import { firstPicture } from '../../../src/content/pictures';
import { ResponsivePicture } from '../_components/ResponsivePicture';
import { HomeLink } from './HomeLink';

/** Infographics by their tall crop, side by side; on a phone the row scrolls. */
export function TallRow({ items }: { items: ContentItem[] }) {
  return (
    <ul className="tall-row" tabIndex={0}>
      {items.map((item) => {
        const picture = firstPicture(item);
        return (
          <li key={item.shortId}>
            {picture && (
              <ResponsivePicture
                picture={picture}
                shape="whole"
                sizes="(min-width: 64rem) 18rem, 60vw"
                isDecorative
              />
            )}
            <h3>
              <HomeLink item={item} />
            </h3>
          </li>
        );
      })}
    </ul>
  );
}
