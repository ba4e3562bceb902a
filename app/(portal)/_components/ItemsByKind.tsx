import type { ContentItem } from '../../../src/content/contentItem';
import { itemKinds } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { itemPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { shortDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { formOf } from '../_presenters/formOf';
import { Words } from './Words';

/** Items under the names of their kinds, in the order of the column. */
export function ItemsByKind({ items, locale }: { items: readonly ContentItem[]; locale: Locale }) {
  if (items.length === 0) return null;
  const { kinds, topic } = wordsFor(locale).portal;
  return (
    <section className="by-kind" aria-labelledby="theo-loai">
      <h2 id="theo-loai">{topic.byKind}</h2>
      <div>
        {itemKinds.map((kind) => {
          const ofKind = items.filter((item) => item.kind === kind);
          return ofKind.length === 0 ? null : (
            <section key={kind} aria-label={kinds[kind]}>
              <h3>{kinds[kind]}</h3>
              <ul>
                {ofKind.map((item) => (
                  <Line key={item.shortId} item={item} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}

function Line({ item }: { item: ContentItem }) {
  const form = formOf(item);
  return (
    <li>
      <a href={sitePath(runtime().site, itemPath(item))}>
        <Words text={item.headline} />
      </a>
      <span className="note">
        {form && `${form} · `}
        <time dateTime={item.firstPublishedAt}>{shortDate(item.firstPublishedAt)}</time>
      </span>
    </li>
  );
}
