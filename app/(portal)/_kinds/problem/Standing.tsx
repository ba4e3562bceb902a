import type { ContentOf } from '../../../../src/content/contentItem';
import { standingOf } from '../../../../src/content/details/problem';
import { runtime } from '../../../../src/delivery/runtime';
import { dayOf, daysBetween, documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';

/** Where a problem stands today; the page expires at midnight, so a passed deadline is told from the first minute. */
export function Standing({ item }: { item: ContentOf<'problem'> }) {
  const { deadline, solution } = item.details;
  const words = wordsFor(item.locale).kinds.problem.portal;
  const today = dayOf(runtime().now());
  const standing = standingOf(item.details, today);
  const day = documentDate(deadline);
  switch (standing) {
    case 'open':
      return (
        <p className="standing standing-open">
          {words.until(day)} <span>({words.daysLeft(daysBetween(today, deadline))})</span>
        </p>
      );
    case 'overdue':
      return <p className="standing">{words.overdue(day)}</p>;
    case 'inReview':
      return <p className="standing">{words.inReview(day)}</p>;
    case 'solved':
      return <p className="standing">{solution ? words.solved(solution.solvedBy) : words.closed(day)}</p>;
    case 'closed':
      return <p className="standing">{words.closed(day)}</p>;
  }
}
