import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { calendarDays } from '../_presenters/calendarDays';

/** Observance days and deadlines, the nearest first. The page expires at midnight, so the count is right. */
export function YearCalendar({ locale }: { locale: Locale }) {
  const { profile, now } = runtime();
  const words = wordsFor(locale);
  const days = calendarDays(profile, locale, now(), words);
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
              {day.events.map(({ name, basis }) => (
                <li key={name}>
                  {name}
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
