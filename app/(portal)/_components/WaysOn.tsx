import type { Locale } from '../../../src/content/locales';
import { feedsPath, homePath, sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { DayList } from './DayList';

const latestCount = 5;

/** Where a reader goes on from a page that has nothing to show. */
export async function WaysOn({ locale }: { locale: Locale }) {
  const { reader, site } = runtime();
  const words = wordsFor(locale).portal;
  const latest = await reader.list(locale, { type: 'all' }, { limit: latestCount });
  const places = [
    { path: homePath(locale), name: words.mast.home },
    { path: sectionPath(locale, 'newsArticle'), name: words.kinds.newsArticle },
    { path: feedsPath(locale), name: words.mast.feeds },
  ];
  return (
    <div className="ways-on">
      <nav aria-labelledby="di-tiep">
        <h2 id="di-tiep">{words.notFound.ways}</h2>
        <ul className="link-list">
          {places.map(({ path, name }) => (
            <li key={path}>
              <a href={sitePath(site, path)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {latest && latest.items.length > 0 && (
        <section aria-labelledby="moi-nhat">
          <h2 id="moi-nhat">{words.notFound.latest}</h2>
          <DayList items={latest.items} />
        </section>
      )}
    </div>
  );
}
