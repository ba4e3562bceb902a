import { weekdayDate } from '../../../src/locale/dates';
import { groupByDay } from '../_presenters/days';
import { ListFrame, type ListProps } from './ListFrame';
import { StoryEntry } from './StoryEntry';

/** A page of a list: entries by day, the way to older and to the newest ones, the feed of the list. */
export function ItemList(props: ListProps) {
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
