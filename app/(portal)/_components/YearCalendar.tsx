import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { calendarDays } from '../_presenters/calendarDays';
import { observancePages } from '../_presenters/observancePages';

/** Enough to find the page of every day of observance among the campaigns. */
const campaignCount = 50;

/** Observance days and deadlines, the nearest first. The page expires at midnight, so the count is right. */
export async function YearCalendar({ locale }: { locale: Locale }) {
  const { profile, now, reader, site } = runtime();
  const words = wordsFor(locale);
  const campaigns = await reader.list(locale, { type: 'kind', kind: 'campaign' }, { limit: campaignCount });
  const pages = observancePages(campaigns?.items ?? []);
  const days = calendarDays(profile, locale, now(), words, pages);
  if (days.length === 0) return null;
  return (
    <section className="calendar" aria-labelledby="lich">
      <h2 id="lich">{words.portal.home.calendar}</h2>
      <p className="note">{words.portal.home.calendarNote}</p>
      <ol>
        {days.map((day) => (
          <li key={day.date}>
            <p className="calendar-day">
              <time dateTime={day.date}>{day.label}</time>
              <span>{words.portal.home.daysLeft(day.daysLeft)}</span>
            </p>
            <ul>
              {day.events.map(({ name, basis, path }) => (
                <li key={name}>
                  {path === undefined ? name : <a href={sitePath(site, path)}>{name}</a>}
                  <span className="note" lang="vi">
                    {basis}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
