import type { ContentItem } from '../../../src/content/contentItem';
import { sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { changeTime, weekdayDateTime } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { formOf } from '../_presenters/formOf';
import { isUpdated } from '../_presenters/days';
import { ResponsivePicture } from './ResponsivePicture';
import { Words } from './Words';

interface Props {
  item: ContentItem;
  /** Kinds that show something of their own in its place leave the lead picture out. */
  hasPicture?: boolean;
}

/** Section, headline, summary, byline and times, lead picture. */
export function ArticleHead({ item, hasPicture = true }: Props) {
  const words = wordsFor(item.locale).portal;
  const form = formOf(item);
  const section = sitePath(runtime().site, sectionPath(item.locale, item.kind));
  return (
    <header className="article-head">
      <p className="kicker">
        <a href={section}>{words.kinds[item.kind]}</a>
        {form && <span>{form}</span>}
      </p>
      <h1>
        <Words text={item.headline} />
      </h1>
      <p className="summary">
        <Words text={item.summary} />
      </p>
      <Byline item={item} />
      {hasPicture && <LeadPicture item={item} />}
    </header>
  );
}

/** Who wrote it and when, and when it changed. */
export function Byline({ item }: { item: ContentItem }) {
  return (
    <p className="byline">
      {item.byline && <strong>{item.byline}</strong>}
      {item.unit && item.unit.name !== item.byline && <span>{item.unit.name}</span>}
      <Times item={item} />
    </p>
  );
}

function Times({ item }: { item: ContentItem }) {
  const { firstPublishedAt, modifiedAt, locale } = item;
  const { updated } = wordsFor(locale).portal.article;
  return (
    <span>
      <time dateTime={firstPublishedAt}>{weekdayDateTime(firstPublishedAt, locale)}</time>
      {isUpdated(item) && (
        <>
          {' · '}
          <time dateTime={modifiedAt}>{updated(changeTime(modifiedAt, firstPublishedAt))}</time>
        </>
      )}
    </span>
  );
}

function LeadPicture({ item }: { item: ContentItem }) {
  const picture = item.leadPicture;
  if (!picture) return null;
  const { credit } = wordsFor(item.locale).portal.article;
  const isCaptioned = Boolean(picture.caption ?? picture.credit);
  return (
    <figure className="article-picture">
      <ResponsivePicture picture={picture} shape="whole" sizes="(min-width: 64rem) 54rem, 100vw" isFirst />
      {isCaptioned && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">{credit(picture.credit)}</span>}
          {picture.license && <span className="credit"> ({picture.license})</span>}
        </figcaption>
      )}
    </figure>
  );
}
