import type { Locale } from '../../../src/content/locales';
import { homePath, sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { readSections } from '../_presenters/pageRequest';

interface Props {
  locale: Locale;
  /** Path of the page itself. */
  path: string;
  /** Path of the section the page stands in. */
  section?: string;
}

/** First level of the column on one line, every kind that has something to show; on a phone it scrolls sideways. */
export async function SectionLine({ locale, path, section }: Props) {
  const { site } = runtime();
  const words = wordsFor(locale).portal;
  const kinds = await readSections(locale);
  const places = [
    { path: homePath(locale), name: words.mast.home },
    ...kinds.map((kind) => ({
      path: sectionPath(locale, kind),
      name: words.mast.shortKinds[kind] ?? words.kinds[kind],
    })),
  ];
  return (
    <nav className="sections" aria-label={words.mast.sections}>
      <ul className="wide">
        {places.map((place) => (
          <li key={place.path}>
            <a href={sitePath(site, place.path)} aria-current={currentOf(place.path, path, section)}>
              {place.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf(place: string, path: string, section: string | undefined): 'page' | 'true' | undefined {
  if (place === path) return 'page';
  return place === section ? 'true' : undefined;
}
