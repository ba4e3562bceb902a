import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath, topicPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { weekdayDateTime } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { ResponsivePicture } from './ResponsivePicture';
import { Words } from './Words';

/** The one item that is clearly the lead. */
export function LeadStory({ item }: { item: ContentItem }) {
  const { site } = runtime();
  const words = wordsFor(item.locale).portal;
  const [topic] = item.topics;
  return (
    <article className="lead" aria-label={words.home.lead}>
      <h2>
        <a href={sitePath(site, itemPath(item))}>
          <Words text={item.headline} />
        </a>
      </h2>
      {item.leadPicture && (
        <div className="lead-picture">
          <ResponsivePicture
            picture={item.leadPicture}
            shape="whole"
            sizes="(min-width: 64rem) 34rem, calc(100vw - 2rem)"
            isFirst
          />
        </div>
      )}
      <div className="lead-text">
        <p>
          <Words text={item.summary} />
        </p>
        <p className="note">
          {topic && (
            <a href={sitePath(site, topicPath({ locale: item.locale, slug: topic.slug }))}>{topic.name}</a>
          )}
          <time dateTime={item.firstPublishedAt}>{weekdayDateTime(item.firstPublishedAt, item.locale)}</time>
        </p>
      </div>
    </article>
  );
}
