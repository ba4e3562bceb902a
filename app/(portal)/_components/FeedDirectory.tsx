import { feedPath, type ListScope } from '../../../src/content/permalink';
import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { feedFormatsOf } from '../../../src/feeds/formats';
import { wordsFor } from '../../../src/locale/words';
import type { FeedEntry, FeedGroup } from '../_presenters/feedGroups';

/** Every feed as a row, every format as a link in it. */
export function FeedDirectory({ locale, groups }: { locale: Locale; groups: FeedGroup[] }) {
  return groups.map(({ id, title, feeds }) => (
    <section key={id} className="feed-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {feeds.map((feed) => (
          <li key={feed.name}>
            <div>
              <h3>{feed.name}</h3>
              {feed.description && <p className="note">{feed.description}</p>}
            </div>
            <p className="formats">
              <FormatLinks locale={locale} feed={feed} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FormatLinks({ locale, feed }: { locale: Locale; feed: FeedEntry }) {
  const { formatNames } = wordsFor(locale).portal.feeds;
  return feedFormatsOf(feed.scope).map(({ name, mediaType }) => {
    const label = formatNames[name] ?? name;
    return (
      <a
        key={name}
        href={hrefOf(locale, feed.scope, name)}
        type={mediaType}
        aria-label={`${label}: ${feed.name}`}
      >
        {label}
      </a>
    );
  });
}

function hrefOf(locale: Locale, scope: ListScope, format: string): string {
  return sitePath(runtime().site, feedPath(locale, scope, format));
}
