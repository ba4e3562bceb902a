import { isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import { runOn, runsOf } from '../../../../src/content/details/campaign';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { dayOf } from '../../../../src/locale/dates';
import { ListFrame } from '../../_components/ListFrame';
import type { SectionListProps } from '../../_components/SectionPage';
import { formOf } from '../../_presenters/formOf';
import { Runs } from './Runs';
import { Words } from '../../_components/Words';

/** Campaigns in the order in which they come next; what is over follows. */
export function CampaignList(props: SectionListProps) {
  const { page } = props;
  const today = dayOf(runtime().now());
  return (
    <ListFrame {...props}>
      <ol className="campaigns">
        {nextFirst(
          page.items.filter((item) => isOfKind(item, 'campaign')),
          today,
        ).map((item) => (
          <li key={item.shortId}>
            <CampaignEntry item={item} />
          </li>
        ))}
      </ol>
    </ListFrame>
  );
}

type Campaign = ContentOf<'campaign'>;

function nextFirst(items: readonly Campaign[], today: string): Campaign[] {
  const key = ({ details }: Campaign): string => {
    const run = runOn(runsOf(details, today), today) ?? details;
    return `${run.endsOn < today ? 1 : 0}${run.startsOn}`;
  };
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function CampaignEntry({ item }: { item: Campaign }) {
  return (
    <article className="campaign-entry">
      <Runs details={item.details} locale={item.locale} />
      <div>
        <p className="kicker">{formOf(item)}</p>
        <h2>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Words text={item.headline} />
          </a>
        </h2>
        <p>
          <Words text={item.summary} />
        </p>
        {item.details.basis && (
          <p className="note" lang="vi">
            {item.details.basis}
          </p>
        )}
      </div>
    </article>
  );
}
