import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath } from '../../../src/content/permalink';
import { firstPicture } from '../../../src/content/pictures';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { shortDateTime } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { formOf } from '../_presenters/formOf';
import { ResponsivePicture } from './ResponsivePicture';
import { Words } from './Words';

/** One long read with its picture at full width, the others as lines beside it. */
export function LongReads({ items }: { items: ContentItem[] }) {
  const [first, ...others] = items;
  if (!first) return null;
  const words = wordsFor(first.locale).portal;
  const picture = firstPicture(first);
  return (
    <section className="wide long-reads" aria-labelledby="bai-dai">
      <h2 id="bai-dai">{words.home.longReads}</h2>
      <div className="long-reads-grid">
        {picture && (
          <ResponsivePicture
            picture={picture}
            shape="whole"
            sizes="(min-width: 48rem) 50vw, calc(100vw - 2rem)"
            isDecorative
          />
        )}
        <ul>
          {[first, ...others].map((item) => (
            <li key={item.shortId}>
              <p className="note">
                <span>{formOf(item) ?? words.kinds[item.kind]}</span>
                <time dateTime={item.firstPublishedAt}>{shortDateTime(item.firstPublishedAt)}</time>
              </p>
              <h3>
                <a href={sitePath(runtime().site, itemPath(item))}>
                  <Words text={item.headline} />
                </a>
              </h3>
              <p>
                <Words text={item.summary} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
