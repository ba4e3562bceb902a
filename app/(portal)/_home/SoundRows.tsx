import type { ContentItem } from '../../../src/content/contentItem';
import { firstPicture } from '../../../src/content/pictures';
import { formatClock } from '../../../src/content/duration';
import { shortDate } from '../../../src/locale/dates';
import { ResponsivePicture } from '../_components/ResponsivePicture';
import { HomeLink } from './HomeLink';

/** Episodes by a square and their length. */
export function SoundRows({ items }: { items: ContentItem[] }) {
  return (
    <ul className="sound-rows">
      {items.map((item) => {
        const show = item.kind === 'podcastEpisode' ? item.details.show.target : undefined;
        const picture = show?.picture ?? firstPicture(item);
        return (
          <li key={item.shortId}>
            {picture && <ResponsivePicture picture={picture} shape="whole" sizes="4rem" isDecorative />}
            <div>
              <h3>
                <HomeLink item={item} />
              </h3>
              <p className="note">
                {item.kind === 'podcastEpisode' && (
                  <span>{formatClock(item.details.durationSeconds)} · </span>
                )}
                {show && <span>{show.headline} · </span>}
                <span>{shortDate(item.firstPublishedAt)}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
