import type { ContentItem } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { feedPath, homePath, type ListScope } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import type { ListPage } from '../../../src/publishing/publishedItems';
import { weekdayDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { groupByDay } from '../_presenters/days';
import { Notice } from './Notice';
import { StoryEntry } from './StoryEntry';

interface Props {
  locale: Locale;
  /** Path of the first page of the list. */
  path: string;
  scope: ListScope;
  page: ListPage<ContentItem>;
  cursor?: string;
}

/** A page of a list: entries by day, the way to older and to the newest ones, the feed of the list. */
export function ItemList({ locale, path, scope, page, cursor }: Props) {
  const words = wordsFor(locale).portal;
  const { site } = runtime();
  if (page.items.length === 0) {
    return (
      <Notice title={words.list.emptyTitle} headingLevel={2}>
        <p>{words.list.emptyText}</p>
        <p>
          <a href={sitePath(site, homePath(locale))}>{words.mast.home}</a>
        </p>
      </Notice>
    );
  }
  return (
    <>
      {groupByDay(page.items).map(({ day, items }) => (
        <section key={day} className="list-day">
          <h2>
            <time dateTime={day}>{items[0] && weekdayDate(items[0].firstPublishedAt, locale)}</time>
          </h2>
          <div>
            {items.map((item) => (
              <StoryEntry key={item.shortId} item={item} headingLevel={3} isUnderDay />
            ))}
          </div>
        </section>
      ))}
      <Paging locale={locale} path={path} next={page.next} cursor={cursor} />
      <p className="follow">
        <a href={sitePath(site, feedPath(locale, scope, 'rss.xml'))}>{words.list.follow}</a>
      </p>
    </>
  );
}

function Paging({
  locale,
  path,
  next,
  cursor,
}: {
  locale: Locale;
  path: string;
  next?: string;
  cursor?: string;
}) {
  if (!next && !cursor) return null;
  const words = wordsFor(locale).portal.list;
  const first = sitePath(runtime().site, path);
  return (
    <nav className="paging" aria-label={words.paging}>
      {cursor && <a href={first}>{words.newest}</a>}
      {next && (
        <a href={`${first}?truoc=${next}`} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  );
}
