import { isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import { formatClock, isoDuration } from '../../../../src/content/duration';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { shortDate } from '../../../../src/locale/dates';
import { ListFrame } from '../../_components/ListFrame';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import type { SectionListProps } from '../../_components/SectionPage';
import { formOf } from '../../_presenters/formOf';
import { Words } from '../../_components/Words';

/** Frames with their lengths; the newest one is the largest. */
export function VideoList(props: SectionListProps) {
  return (
    <ListFrame {...props}>
      <ul className="films">
        {props.page.items
          .filter((item) => isOfKind(item, 'video'))
          .map((item, index) => (
            <li key={item.shortId}>
              <VideoEntry item={item} isFirst={index === 0} />
            </li>
          ))}
      </ul>
    </ListFrame>
  );
}

function VideoEntry({ item, isFirst }: { item: ContentOf<'video'>; isFirst: boolean }) {
  const { leadPicture, details } = item;
  return (
    <article className="film">
      <div className="film-frame">
        {leadPicture && (
          <ResponsivePicture
            picture={leadPicture}
            shape="whole"
            sizes={isFirst ? '(min-width: 64rem) 50rem, 100vw' : '(min-width: 48rem) 26rem, 100vw'}
            isFirst={isFirst}
            isDecorative
          />
        )}
        <time className="film-length" dateTime={isoDuration(details.durationSeconds)}>
          {formatClock(details.durationSeconds)}
        </time>
      </div>
      <div className="film-words">
        <h2>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Words text={item.headline} />
          </a>
        </h2>
        <p>
          <Words text={item.summary} />
        </p>
        <p className="note">
          {formOf(item) && <span>{formOf(item)}</span>}
          <time dateTime={item.firstPublishedAt}>{shortDate(item.firstPublishedAt)}</time>
        </p>
      </div>
    </article>
  );
}
