import type { ContentItem } from '../../../src/content/contentItem';
import { firstPicture } from '../../../src/content/pictures';
import { formatClock } from '../../../src/content/duration';
import { wordsFor } from '../../../src/locale/words';
import { ResponsivePicture } from '../_components/ResponsivePicture';
import { formOf } from '../_presenters/formOf';
import { HomeLink } from './HomeLink';

/** Films by their posters with their length. */
export function PosterRow({ items }: { items: ContentItem[] }) {
  return (
    <ul className="poster-row">
      {items.map((item) => {
        const picture = firstPicture(item);
        return (
          <li key={item.shortId}>
            {picture && (
              <ResponsivePicture
                picture={picture}
                shape="whole"
                sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 92vw"
                isDecorative
              />
            )}
            <p className="note">
              <span>{formOf(item) ?? wordsFor(item.locale).portal.kinds[item.kind]}</span>
              {item.kind === 'video' && <span> · {formatClock(item.details.durationSeconds)}</span>}
            </p>
            <h3>
              <HomeLink item={item} />
            </h3>
          </li>
        );
      })}
    </ul>
  );
}
