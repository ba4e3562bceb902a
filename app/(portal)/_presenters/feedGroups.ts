import type { PodcastShow, Topic, Unit } from '../../../src/content/contentItem';
import { audiences, itemKinds } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import type { ListScope } from '../../../src/content/permalink';
import { wordsFor } from '../../../src/locale/words';

export interface FeedEntry {
  scope: ListScope;
  name: string;
  description?: string;
}

export interface FeedGroup {
  /** Anchor on the page. */
  id: string;
  title: string;
  feeds: FeedEntry[];
}

/** Every feed there is, whole column first; groups without feeds are left out. */
export function feedGroups(
  locale: Locale,
  topics: Topic[],
  units: Unit[],
  shows: PodcastShow[],
): FeedGroup[] {
  const words = wordsFor(locale).portal;
  const { groups, all } = words.feeds;
  const everything: FeedGroup[] = [
    { id: 'tat-ca', title: groups.whole, feeds: [{ scope: { type: 'all' }, name: all }] },
    {
      id: 'loai',
      title: groups.kinds,
      feeds: itemKinds.map((kind) => ({ scope: { type: 'kind', kind }, name: words.kinds[kind] })),
    },
    { id: 'chu-de', title: groups.topics, feeds: topics.map((topic) => entryOf('topic', topic)) },
    { id: 'chuong-trinh', title: groups.shows, feeds: shows.map((show) => entryOf('show', show)) },
    { id: 'don-vi', title: groups.units, feeds: units.map((unit) => entryOf('unit', unit)) },
    {
      id: 'doi-tuong',
      title: groups.audiences,
      feeds: audiences.map((audience) => ({
        scope: { type: 'audience', audience },
        name: words.audiences[audience],
      })),
    },
  ];
  return everything.filter((group) => group.feeds.length > 0);
}

function entryOf(
  type: 'topic' | 'unit' | 'show',
  { slug, name, description }: Topic | Unit | PodcastShow,
): FeedEntry {
  return { scope: { type, slug }, name, description };
}
