import type { ContentItem } from '../../../src/content/contentItem';
import { shortDateTime } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import { AboutTasks } from './AboutTasks';
import { Words } from './Words';

/** What stands below the text: the tasks it is about, corrections, the label of the AI law, where the text comes from. */
export function ArticleNotes({ item }: { item: ContentItem }) {
  return (
    <>
      <AboutTasks item={item} />
      <Corrections item={item} />
      <Origin item={item} />
    </>
  );
}

function Corrections({ item }: { item: ContentItem }) {
  const words = wordsFor(item.locale).portal.article;
  if (item.corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh">{words.corrections}</h2>
      <ul>
        {item.corrections.map(({ at, note }) => (
          <li key={at}>
            <time dateTime={at}>{words.correctedAt(shortDateTime(at))}</time>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ item }: { item: ContentItem }) {
  const words = wordsFor(item.locale).portal.article;
  if (!item.source && !item.aiLabel) return null;
  return (
    <dl className="origin">
      {item.source && (
        <div>
          <dt>{words.source}</dt>
          <dd>
            <Words text={item.source.name ?? ''} />
            {item.source.url && (
              <>
                {' · '}
                <a href={item.source.url}>{words.original}</a>
              </>
            )}
          </dd>
        </div>
      )}
      {item.aiLabel && (
        <div>
          <dt>{words.aiLabel}</dt>
          <dd>{item.aiLabel}</dd>
        </div>
      )}
    </dl>
  );
}
