import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { shortDate, timeOfDay } from '../../../src/locale/dates';
import { groupByDay } from '../_presenters/days';
import '../_styles/dayList.css';
import { ItemTime } from './ItemTime';
import { Words } from './Words';

/** Headlines with times, the day named once where it begins: as many as possible in little room. */
export function DayList({ items }: { items: ContentItem[] }) {
  return (
    <ol className="day-list">
      {groupByDay(items).flatMap(({ items: ofDay }) =>
        ofDay.map((item, index) => <Line key={item.shortId} item={item} isFirstOfDay={index === 0} />),
      )}
    </ol>
  );
}

function Line({ item, isFirstOfDay }: { item: ContentItem; isFirstOfDay: boolean }) {
  const at = item.firstPublishedAt;
  return (
    <li className={isFirstOfDay ? 'day-start' : undefined}>
      <ItemTime at={at} locale={item.locale}>
        {isFirstOfDay && <b>{shortDate(at)} </b>}
        {timeOfDay(at)}
      </ItemTime>
      <a href={sitePath(runtime().site, itemPath(item))}>
        <Words text={item.headline} />
      </a>
    </li>
  );
}
