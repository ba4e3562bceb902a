import type { ContentItem } from '../../../src/content/contentItem';
import { firstPicture } from '../../../src/content/pictures';
import { ResponsivePicture } from '../_components/ResponsivePicture';
import { HomeLink } from './HomeLink';
import { Words } from '../_components/Words';

/** An e-magazine by its cover, as wide as the page. */
export function CoverBand({ items }: { items: ContentItem[] }) {
  return (
    <>
      {items.map((item) => {
        const picture = firstPicture(item);
        return (
          <div key={item.shortId} className="cover-band">
            {picture && (
              <ResponsivePicture
                picture={picture}
                shape="whole"
                sizes="(min-width: 80rem) 74rem, 100vw"
                isDecorative
              />
            )}
            <div>
              <h3>
                <HomeLink item={item} />
              </h3>
              <p>
                <Words text={item.summary} />
              </p>
            </div>
          </div>
        );
      })}
    </>
  );
}
