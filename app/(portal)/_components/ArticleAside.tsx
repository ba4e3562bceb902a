import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath, topicPath } from '../../../src/content/permalink';
import { absoluteUrl, sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { shortDateTime } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { ItemTime } from './ItemTime';
import { ShareTools } from './ShareTools';
import { Words } from './Words';

/** Topics, sharing without trackers, and what else was written on the same topics. */
export function ArticleAside({ item, related }: { item: ContentItem; related: ContentItem[] }) {
  return (
    <aside className="article-aside">
      <Related item={item} related={related} />
      <ItemTopics item={item} />
      <Share item={item} />
    </aside>
  );
}

function Related({ item, related }: { item: ContentItem; related: ContentItem[] }) {
  if (related.length === 0) return null;
  const words = wordsFor(item.locale).portal.article;
  return (
    <section aria-labelledby="cung-chu-de">
      <h2 id="cung-chu-de">{words.related}</h2>
      <ul className="related">
        {related.map((other) => (
          <li key={other.shortId}>
            <a href={sitePath(runtime().site, itemPath(other))}>
              <Words text={other.headline} />
            </a>
            <ItemTime at={other.firstPublishedAt} locale={item.locale}>
              {shortDateTime(other.firstPublishedAt)}
            </ItemTime>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ItemTopics({ item }: { item: ContentItem }) {
  const words = wordsFor(item.locale).portal;
  const { locale } = item;
  return (
    <section aria-labelledby="thuoc-chu-de">
      <h2 id="thuoc-chu-de">{words.article.topics}</h2>
      <ul className="link-list">
        {item.topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={sitePath(runtime().site, topicPath({ locale, slug }))}>{name}</a>
          </li>
        ))}
      </ul>
      {item.audiences.length > 0 && (
        <p className="note">
          {words.article.audiences}: {item.audiences.map((audience) => words.audiences[audience]).join(', ')}
        </p>
      )}
    </section>
  );
}

function Share({ item }: { item: ContentItem }) {
  const { article: words, share } = wordsFor(item.locale).portal;
  const address = absoluteUrl(runtime().site, itemPath(item));
  const mail = `mailto:?subject=${encodeURIComponent(item.headline)}&body=${encodeURIComponent(`${item.headline}\n${address}`)}`;
  return (
    <section className="share" aria-labelledby="chia-se">
      <h2 id="chia-se">{words.share}</h2>
      <p>
        <a href={mail}>{words.shareByMail}</a>
      </p>
      <p className="note">{words.address}</p>
      <ShareTools
        locale={item.locale}
        source="dia-chi"
        copyLabel={share.copyAddress}
        page={{ title: item.headline, url: address }}
      />
      <p>
        <code className="address" id="dia-chi">
          {address}
        </code>
      </p>
    </section>
  );
}
