import type { ContentOf } from '../../../../src/content/contentItem';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleNotes } from '../../_components/ArticleNotes';
import type { ItemViewProps } from '../../_components/ItemPage';
import { Cover } from './Cover';
import { SceneView } from './SceneView';
import { chapterId } from './chapterId';

type Item = ContentOf<'eMagazine'>;

/** A cover that fills the screen, then the scenes one under another, with the chapters by number before them. */
export function EMagazineView({ item, related }: ItemViewProps<'eMagazine'>) {
  return (
    <>
      <article className="emag">
        <Cover item={item} />
        <Chapters item={item} />
        {item.details.scenes.map((scene, index) => (
          // Scenes have no name of their own, and the page never changes their order.
          <SceneView key={index} scene={scene} number={index + 1} locale={item.locale} />
        ))}
        <Credits item={item} />
        <ArticleNotes item={item} />
      </article>
      <div className="wide emag-end">
        <ArticleAside item={item} related={related} />
      </div>
    </>
  );
}

function Chapters({ item }: { item: Item }) {
  const chapters = item.details.scenes.flatMap((scene) => (scene.type === 'chapter' ? [scene] : []));
  if (chapters.length < 2) return null;
  const words = wordsFor(item.locale).kinds.eMagazine.portal;
  return (
    <nav className="emag-chapters" aria-label={words.chapters}>
      <ol>
        {chapters.map(({ number, title }) => (
          <li key={number}>
            <a href={`#${chapterId(number)}`}>
              <span className="emag-number">{number}</span> {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Credits({ item: { details, locale } }: { item: Item }) {
  if (details.credits.length === 0) return null;
  const words = wordsFor(locale).kinds.eMagazine.portal;
  return (
    <section className="emag-credits" aria-labelledby="nguoi-thuc-hien">
      <h2 id="nguoi-thuc-hien">{words.credits}</h2>
      <dl>
        {details.credits.map(({ role, names }) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{names}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
