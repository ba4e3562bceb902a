import type { FeaturedTaskDetails } from '../../../../src/content/details/featuredTask';
import type { Locale } from '../../../../src/content/locales';
import { runtime } from '../../../../src/delivery/runtime';
import { dayOf, documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { timelineOf, type Timeline } from '../../_presenters/timeline';

/** Milestones in order of time under a line drawn to scale; the page expires at midnight, so "today" is right. */
export function TaskTimeline({ details, locale }: { details: FeaturedTaskDetails; locale: Locale }) {
  if (details.milestones.length === 0) return null;
  const words = wordsFor(locale).kinds.featuredTask.portal;
  const timeline = timelineOf(details, dayOf(runtime().now()));
  return (
    <section className="timeline" aria-labelledby="tien-trinh">
      <h2 id="tien-trinh">{words.timeline}</h2>
      <TimeAxis timeline={timeline} />
      <p className="timeline-ends">
        <time dateTime={timeline.from}>{documentDate(timeline.from)}</time>{' '}
        <time dateTime={timeline.to}>{documentDate(timeline.to)}</time>
      </p>
      <ol className="milestones">
        {timeline.milestones.map(({ on, title, state }) => (
          <li key={`${on} ${title}`} className={`milestone-${state}`}>
            <time dateTime={on}>{documentDate(on)}</time>
            <span>
              {title} <span className="note">({words[state]})</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const length = 1000;

/** Shapes only: everything it shows stands in words below it. */
function TimeAxis({ timeline: { years, today, milestones } }: { timeline: Timeline }) {
  return (
    <svg className="time-axis" viewBox={`0 0 ${length} 24`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="axis-whole" y="11" width={length} height="2" />
      {today !== undefined && <rect className="axis-past" y="10" width={today * length} height="4" />}
      {years.map((at) => (
        <line key={at} className="axis-year" x1={at * length} x2={at * length} y1="7" y2="17" />
      ))}
      {milestones.map(({ on, title, at, state }) => (
        <line
          key={`${on} ${title}`}
          className={`axis-${state}`}
          x1={at * length}
          x2={at * length}
          y1="3"
          y2="21"
        />
      ))}
      {today !== undefined && (
        <line className="axis-today" x1={today * length} x2={today * length} y1="0" y2="24" />
      )}
    </svg>
  );
}
