import type { ContentItem } from '../../../src/content/contentItem';
import type { FacetValue } from '../../../src/content/facets';
import type { Locale } from '../../../src/content/locales';
import type { ListScope } from '../../../src/content/permalink';
import type { ListPage } from '../../../src/publishing/publishedItems';
import { weekdayDate } from '../../../src/locale/dates';
import { groupByDay } from '../_presenters/days';
import { ListFrame } from './ListFrame';
import { StoryEntry } from './StoryEntry';

interface Props {
  locale: Locale;
  /** Path of the first page of the list. */
  path: string;
  scope: ListScope;
  page: ListPage<ContentItem>;
  cursor?: string;
  facets?: readonly FacetValue[];
}

/** A page of a list: entries by day, the way to older and to the newest ones, the feed of the list. */
export function ItemList(props: Props) {
  const { locale, page } = props;
  return (
    <ListFrame {...props}>
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
    </ListFrame>
  );
}
