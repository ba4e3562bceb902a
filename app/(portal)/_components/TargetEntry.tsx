import type { ItemTarget } from '../../../src/content/blocks';
import { formatClock } from '../../../src/content/duration';
import { isItemKind } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { Words } from './Words';

/** An item that another one leads to: what it is, how long it takes, its headline and summary. */
export function TargetEntry({ target, locale }: { target: ItemTarget; locale: Locale }) {
  return (
    <>
      <p className="note">{traitsOf(target, locale)}</p>
      <a href={sitePath(runtime().site, target.path)}>
        <Words text={target.headline} />
      </a>
      <p>
        <Words text={target.summary} />
      </p>
    </>
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
