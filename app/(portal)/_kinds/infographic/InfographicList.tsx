import type { ContentItem } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { findRendition, firstPicture } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { shortDateTime } from '../../../../src/locale/dates';
import { ListFrame } from '../../_components/ListFrame';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import type { SectionListProps } from '../../_components/SectionPage';
import { Words } from '../../_components/Words';

/** Sheets on a wall: each by its upper part, as tall as it is itself. */
export function InfographicList(props: SectionListProps) {
  return (
    <ListFrame {...props}>
      <ul className="wall">
        {props.page.items.map((item) => (
          <Sheet key={item.shortId} item={item} />
        ))}
      </ul>
    </ListFrame>
  );
}

function Sheet({ item }: { item: ContentItem }) {
  const picture = firstPicture(item);
  const isCut = picture !== undefined && findRendition(picture, 'tall') !== undefined;
  const sizes = isCut ? undefined : '(min-width: 36rem) 20rem, 7.5rem';
  return (
    <li>
      <article className={isCut ? undefined : 'whole'}>
        {picture && <ResponsivePicture picture={picture} shape="tall" sizes={sizes} isDecorative />}
        <h2>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Words text={item.headline} />
          </a>
        </h2>
        <p>
          <Words text={item.summary} />
        </p>
        <p className="note">
          <time dateTime={item.firstPublishedAt}>{shortDateTime(item.firstPublishedAt)}</time>
        </p>
      </article>
    </li>
  );
}
