import type { ContentItem, Topic } from '../../../src/content/contentItem';
import type { Locale } from '../../../src/content/locales';
import { itemPath, topicPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { shortDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { readTopics } from '../_presenters/pageRequest';
import { Words } from './Words';

const headlinesPerTopic = 2;

/** Every topic with its newest headlines, like the contents page of a yearbook. */
export async function TopicDirectory({ locale }: { locale: Locale }) {
  const { reader, site } = runtime();
  const topics = await readTopics(locale);
  if (topics.length === 0) return null;
  const newest = await Promise.all(
    topics.map(({ slug }) => reader.list(locale, { type: 'topic', slug }, { limit: headlinesPerTopic })),
  );
  return (
    <section className="wide topics" aria-labelledby="chu-de">
      <h2 id="chu-de">{wordsFor(locale).portal.home.topics}</h2>
      <ul>
        {topics.map((topic, index) => (
          <TopicEntry
            key={topic.id}
            topic={topic}
            items={newest[index]?.items ?? []}
            href={sitePath(site, topicPath(topic))}
          />
        ))}
      </ul>
    </section>
  );
}

function TopicEntry({ topic, items, href }: { topic: Topic; items: ContentItem[]; href: string }) {
  const { site } = runtime();
  return (
    <li>
      <h3>
        <a href={href}>{topic.name}</a>
      </h3>
      {items.length === 0 && <p>{topic.description}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.shortId}>
            <a href={sitePath(site, itemPath(item))}>
              <Words text={item.headline} />
            </a>{' '}
            <time dateTime={item.firstPublishedAt}>{shortDate(item.firstPublishedAt)}</time>
          </li>
        ))}
      </ul>
    </li>
  );
}
