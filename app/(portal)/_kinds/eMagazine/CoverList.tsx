import type { ContentItem } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { firstPicture } from '../../../../src/content/pictures';
import { readingMinutes } from '../../../../src/content/readingTime';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { shortDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { ListFrame } from '../../_components/ListFrame';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import type { SectionListProps } from '../../_components/SectionPage';
import { Words } from '../../_components/Words';

/** E-magazines by their covers; the newest one is as wide as the page. */
export function CoverList(props: SectionListProps) {
  return (
    <ListFrame {...props}>
      <ul className="covers">
        {props.page.items.map((item, index) => (
          <li key={item.shortId}>
            <CoverEntry item={item} isFirst={index === 0} />
          </li>
        ))}
      </ul>
    </ListFrame>
  );
}

function CoverEntry({ item, isFirst }: { item: ContentItem; isFirst: boolean }) {
  const { topic } = wordsFor(item.locale).portal;
  const picture = firstPicture(item);
  return (
    <article>
      {picture && (
        <ResponsivePicture
          picture={picture}
          shape="whole"
          sizes={isFirst ? '(min-width: 80rem) 74rem, 100vw' : '(min-width: 48rem) 36rem, 100vw'}
          isFirst={isFirst}
          isDecorative
        />
      )}
      <h2>
        <a href={sitePath(runtime().site, itemPath(item))}>
          <Words text={item.headline} />
        </a>
      </h2>
      <p>
        <Words text={item.summary} />
      </p>
      <p className="note">
        <time dateTime={item.firstPublishedAt}>{shortDate(item.firstPublishedAt)}</time>
        {` · ${topic.reading(readingMinutes(item.body))}`}
      </p>
    </article>
  );
}
