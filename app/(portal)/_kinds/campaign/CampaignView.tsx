import type { ContentItem, ContentOf } from '../../../../src/content/contentItem';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { documentDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { BodyText } from '../../_components/BodyText';
import { FactList } from '../../_components/FactList';
import type { ItemViewProps } from '../../_components/ItemPage';
import { StoryEntry } from '../../_components/StoryEntry';
import { Runs } from './Runs';

/** A day or a campaign: its runs, what it is for, what happens, and what the column has on the same topics. */
export function CampaignView({ item, related }: ItemViewProps<'campaign'>) {
  const { details, locale } = item;
  const words = wordsFor(locale).kinds.campaign.portal;
  return (
    <div className="wide article-grid campaign">
      <article className="article">
        <ArticleHead item={item} />
        <div className="parts">
          <div className="campaign-card">
            <Runs details={details} locale={locale} />
            {details.slogan && <p className="slogan">{details.slogan}</p>}
            <FactList facts={[[words.basis, details.basis]]} />
          </div>
          <BodyText blocks={details.story} locale={locale} />
          <Activities item={item} />
          <SameTopics item={item} related={related} />
          <ArticleNotes item={item} />
        </div>
      </article>
      <ArticleAside item={item} related={[]} />
    </div>
  );
}

function Activities({ item }: { item: ContentOf<'campaign'> }) {
  const { activities } = item.details;
  if (activities.length === 0) return null;
  const words = wordsFor(item.locale).kinds.campaign.portal;
  const { site } = runtime();
  return (
    <section className="activities" aria-labelledby="hoat-dong">
      <h2 id="hoat-dong">{words.activities}</h2>
      <ol>
        {activities.map(({ on, title, place, item: about }) => (
          <li key={`${on} ${title}`}>
            <time dateTime={on}>{documentDate(on)}</time>
            <p>
              {about?.target ? <a href={sitePath(site, about.target.path)}>{title}</a> : title}
              {place && <span className="note">{place}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A campaign is its products: what shares its topics stands in the page, not beside it. */
function SameTopics({ item, related }: { item: ContentItem; related: ContentItem[] }) {
  if (related.length === 0) return null;
  return (
    <section className="same-topics" aria-labelledby="san-pham">
      <h2 id="san-pham">{wordsFor(item.locale).kinds.campaign.portal.sameTopics}</h2>
      {related.map((other) => (
        <StoryEntry key={other.shortId} item={other} headingLevel={3} isMixed />
      ))}
    </section>
  );
}
