import type { ContentItem } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { shortDate } from '../../../../src/locale/dates';
import { LengthOf } from '../recording/RecordingParts';
import { episodeLabel } from './episodeLabel';
import { Recording } from './Recording';
import { Words } from '../../_components/Words';

interface Props {
  items: readonly ContentItem[];
  /** On the page of a show its name is known. */
  isOfOneShow?: boolean;
}

/** Episodes to be heard where they stand. */
export function EpisodeList({ items, isOfOneShow = false }: Props) {
  return (
    <ol className="episodes">
      {items.map((item) => (
        <li key={item.shortId}>
          <Episode item={item} isOfOneShow={isOfOneShow} />
        </li>
      ))}
    </ol>
  );
}

function Episode({ item, isOfOneShow }: { item: ContentItem; isOfOneShow: boolean }) {
  if (item.kind !== 'podcastEpisode') return null;
  const { site } = runtime();
  const { locale, details, firstPublishedAt } = item;
  const label = episodeLabel(item);
  const show = isOfOneShow ? undefined : details.show.target;
  return (
    <article className="episode">
      <h2>
        <a href={sitePath(site, itemPath(item))}>
          <Words text={item.headline} />
        </a>
      </h2>
      <p className="note">
        {show && <a href={sitePath(site, show.path)}>{show.headline}</a>}
        {label && <span>{label}</span>}
        <LengthOf seconds={details.durationSeconds} locale={locale} />
        <time dateTime={firstPublishedAt}>{shortDate(firstPublishedAt)}</time>
      </p>
      <p>
        <Words text={item.summary} />
      </p>
      <Recording item={item} />
    </article>
  );
}
