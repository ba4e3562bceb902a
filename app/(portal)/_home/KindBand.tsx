import type { ItemKind } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { bands } from './bands';

/** The newest of one kind on the home page, in the form of that kind; nothing while there is none. */
export async function KindBand({
  locale,
  kind,
  without,
}: {
  locale: Locale;
  kind: ItemKind;
  without?: string;
}) {
  const { reader, site } = runtime();
  const { count, view: View, isNarrow } = bands[kind];
  const newest = await reader.list(locale, { type: 'kind', kind }, { limit: count + 1 });
  const items = (newest?.items ?? []).filter(({ shortId }) => shortId !== without).slice(0, count);
  if (items.length === 0) return null;
  const words = wordsFor(locale).portal;
  const id = `muc-${sectionPath('vi', kind).slice(1)}`;
  return (
    <section className={isNarrow ? 'band' : 'wide band'} aria-labelledby={id}>
      <h2 id={id}>{words.kinds[kind]}</h2>
      <View items={items} />
      <p className="follow">
        <a href={sitePath(site, sectionPath(locale, kind))}>{words.home.allOf(words.kinds[kind])}</a>
      </p>
    </section>
  );
}
