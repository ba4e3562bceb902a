import type { ContentItem } from '../../../src/content/contentItem';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { Words } from './Words';

/** The featured tasks that an item tells about, as far as they are live; each task lists the item in turn. */
export function AboutTasks({ item }: { item: ContentItem }) {
  const tasks = item.tasks.flatMap(({ target }) => target ?? []);
  if (tasks.length === 0) return null;
  return (
    <section className="about-tasks" aria-labelledby="nhiem-vu">
      <h2 id="nhiem-vu">{wordsFor(item.locale).kinds.featuredTask.portal.about}</h2>
      <ul>
        {tasks.map(({ shortId, path, headline, code }) => (
          <li key={shortId}>
            {code && <span className="task-code">{code}</span>}{' '}
            <a href={sitePath(runtime().site, path)}>
              <Words text={headline} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
