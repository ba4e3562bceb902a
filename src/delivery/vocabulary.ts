import type { PodcastShow, PublishedContent, SiteText, Topic, Unit } from '../content/contentItem';
import { referenceKinds, type ReferenceKind } from '../content/kinds';
import { locales, type Locale } from '../content/locales';
import type { PublishedItems } from '../publishing/publishedItems';
import { kindTag } from './tags';

/** Topics, units, shows and site texts: few, and needed by every page, so they are kept in memory. */
export interface Vocabulary {
  topics(locale: Locale): Promise<readonly Topic[]>;
  units(locale: Locale): Promise<readonly Unit[]>;
  shows(locale: Locale): Promise<readonly PodcastShow[]>;
  siteText(locale: Locale): Promise<SiteText | undefined>;
  /** Loads anew, on next use, what carries one of these tags. */
  forget(tags: ReadonlySet<string>): void;
}

/** Keeps what the store says until `forget`; a failed loading is not kept. */
export function createVocabulary(store: Pick<PublishedItems, 'findAllOf'>): Vocabulary {
  const loaded = new Map<string, Promise<readonly PublishedContent[]>>();

  function load(locale: Locale, kind: ReferenceKind): Promise<readonly PublishedContent[]> {
    const key = kindTag(locale, kind);
    const known = loaded.get(key);
    if (known) return known;
    const loading = store.findAllOf(locale, kind).then((rows) => sortByName(rows, locale));
    loaded.set(key, loading);
    loading.catch(() => {
      if (loaded.get(key) === loading) loaded.delete(key);
    });
    return loading;
  }

  return {
    topics: async (locale) => (await load(locale, 'topic')).filter((row) => row.kind === 'topic'),
    units: async (locale) => (await load(locale, 'unit')).filter((row) => row.kind === 'unit'),
    shows: async (locale) => (await load(locale, 'podcastShow')).filter((row) => row.kind === 'podcastShow'),
    siteText: async (locale) => (await load(locale, 'site')).find((row) => row.kind === 'site'),
    forget: (tags) => {
      for (const locale of locales) {
        for (const kind of referenceKinds) {
          const key = kindTag(locale, kind);
          if (tags.has(key)) loaded.delete(key);
        }
      }
    },
  };
}

/** As a dictionary of the language orders them: in Vietnamese "Đào tạo" stands between D and E, not after Z. */
function sortByName(rows: readonly PublishedContent[], locale: Locale): readonly PublishedContent[] {
  const { compare } = new Intl.Collator(locale);
  const nameOf = (row: PublishedContent) => ('name' in row ? row.name : '');
  return rows.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
