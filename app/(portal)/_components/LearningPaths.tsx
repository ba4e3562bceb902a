import type { ItemTarget } from '../../../src/content/blocks';
import { formatClock } from '../../../src/content/duration';
import { isItemKind } from '../../../src/content/kinds';
import type { LearningPath } from '../../../src/content/learningPath';
import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import { learningPathObject } from '../../../src/metadata/learningPath';
import { JsonLd } from './JsonLd';

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
            <p className="note">{traitsOf(target, locale)}</p>
            <a href={sitePath(runtime().site, target.path)}>{target.headline}</a>
            <p>{target.summary}</p>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What it is and how long it takes. */
function traitsOf({ kind, durationSeconds, readingMinutes }: ItemTarget, locale: Locale): string {
  const { kinds, topic } = wordsFor(locale).portal;
  const length =
    durationSeconds === undefined
      ? readingMinutes !== undefined && topic.reading(readingMinutes)
      : formatClock(durationSeconds);
  return [isItemKind(kind) && kinds[kind], length].filter(Boolean).join(' · ');
}
