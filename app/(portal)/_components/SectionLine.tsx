import type { Topic } from '../../../src/content/contentItem';
import { kindOfSection } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { homePath, sectionPath, topicPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';

interface Props {
  locale: Locale;
  topics: Topic[];
  /** Path of the page itself. */
  path: string;
  /** Path of the section the page stands in. */
  section?: string;
}

/** First level of the column on one line; on a phone it scrolls sideways. */
export function SectionLine({ locale, topics, path, section }: Props) {
  const { site, profile } = runtime();
  const words = wordsFor(locale).portal;
  const sections = profile.sections.flatMap((name) => {
    const kind = kindOfSection(name);
    return kind ? [{ path: sectionPath(locale, kind), name: words.kinds[kind] }] : [];
  });
  const places = [
    { path: homePath(locale), name: words.mast.home },
    ...sections,
    ...topics.map((topic) => ({ path: topicPath(topic), name: topic.name })),
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
