import type { ContentItem } from '../../../src/content/contentItem';
import { firstPicture } from '../../../src/content/pictures';
import { ResponsivePicture } from '../_components/ResponsivePicture';
import { formOf } from '../_presenters/formOf';
import { HomeLink } from './HomeLink';

/** Publications by their covers, standing on a shelf. */
export function ShelfRow({ items }: { items: ContentItem[] }) {
  return (
    <ul className="shelf-row">
      {items.map((item) => {
        const cover = firstPicture(item);
        return (
          <li key={item.shortId}>
            {cover && <ResponsivePicture picture={cover} shape="whole" sizes="10rem" isDecorative />}
            <p className="note">{formOf(item)}</p>
            <h3>
              <HomeLink item={item} />
            </h3>
          </li>
        );
      })}
    </ul>
  );
}
