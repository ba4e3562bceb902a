import type { ContentOf } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { shortDate } from '../../../../src/locale/dates';
import { wordsFor } from '../../../../src/locale/words';
import { Words } from '../../_components/Words';

const toldCount = 30;

/** What the column has told about a task; each of these names the task in turn. */
export async function ToldAbout({ task }: { task: ContentOf<'featuredTask'> }) {
  const { reader, site } = runtime();
  const { portal, kinds } = wordsFor(task.locale);
  const words = kinds.featuredTask.portal;
  const told = await reader.toldAbout(task, toldCount);
  return (
    <section className="told" aria-labelledby="da-truyen-thong">
      <h2 id="da-truyen-thong">{words.told}</h2>
      {told.length === 0 && <p>{words.notTold}</p>}
      <ul>
        {told.map((item) => (
          <li key={item.shortId}>
            <span className="note">{portal.kinds[item.kind]}</span>
            <a href={sitePath(site, itemPath(item))}>
              <Words text={item.headline} />
            </a>
            <time dateTime={item.firstPublishedAt}>{shortDate(item.firstPublishedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
