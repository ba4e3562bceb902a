import { runsOf, type CampaignDetails, type CampaignRun } from '../../../../src/content/details/campaign';
import type { Locale } from '../../../../src/content/locales';
import { runtime } from '../../../../src/delivery/runtime';
import { dayOf, daysBetween, documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';

/** The days of this year and the next, each with how far away it is; the page expires at midnight. */
export function Runs({ details, locale }: { details: CampaignDetails; locale: Locale }) {
  const today = dayOf(runtime().now());
  const words = wordsFor(locale).kinds.campaign.portal;
  return (
    <ol className="runs" aria-label={words.runs}>
      {runsOf(details, today).map((run) => (
        <li key={run.startsOn} className={run.endsOn < today ? 'run-over' : undefined}>
          <strong>
            <time dateTime={run.startsOn}>
              {words.days(documentDate(run.startsOn), documentDate(run.endsOn))}
            </time>
          </strong>
          <span>{stateOf(run, today, locale)}</span>
        </li>
      ))}
    </ol>
  );
}

function stateOf({ startsOn, endsOn }: CampaignRun, today: string, locale: Locale): string {
  const words = wordsFor(locale).kinds.campaign.portal;
  if (endsOn < today) return words.over;
  return startsOn <= today ? words.on : words.daysLeft(daysBetween(today, startsOn));
}
