import type { LearningPath } from '../../../src/content/learningPath';
import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import { learningPathObject } from '../../../src/metadata/learningPath';
import { JsonLd } from './JsonLd';
import { TargetEntry } from './TargetEntry';

/** Paths of a topic, each a numbered list of what to read, watch or hear next. */
export function LearningPaths({ paths, locale }: { paths: readonly LearningPath[]; locale: Locale }) {
  const words = wordsFor(locale).portal.topic;
  return (
    <section className="paths" aria-labelledby="lo-trinh">
      <h2 id="lo-trinh">{words.paths}</h2>
      {paths.map((path) => (
        <PathSteps key={path.title} path={path} locale={locale} />
      ))}
    </section>
  );
}

function PathSteps({ path, locale }: { path: LearningPath; locale: Locale }) {
  const words = wordsFor(locale).portal.topic;
  const steps = path.steps.flatMap(({ target }) => target ?? []);
  return (
    <article className="path">
      <JsonLd json={serialiseJsonLd(learningPathObject(path, locale, runtime().site))} />
      <header>
        <h3>{path.title}</h3>
        <p>{path.description}</p>
        <p className="note">{words.steps(steps.length)}</p>
      </header>
      <ol>
        {steps.map((target) => (
          <li key={target.shortId}>
            <TargetEntry target={target} locale={locale} />
          </li>
        ))}
      </ol>
    </article>
  );
}
