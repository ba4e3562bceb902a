import type { Topic, Unit } from '../../../src/content/contentItem';
import { audiences, itemKinds } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { wordsFor } from '../../../src/locale/words';
import type { FeedGroup } from '../_components/FeedDirectory';

/** Every feed there is, whole column first; groups without feeds are left out. */
export function feedGroups(locale: Locale, topics: Topic[], units: Unit[]): FeedGroup[] {
  const words = wordsFor(locale).portal;
  const { groups, all } = words.feeds;
  const everything: FeedGroup[] = [
    { title: groups.whole, feeds: [{ scope: { type: 'all' }, name: all }] },
    {
      title: groups.kinds,
      feeds: itemKinds.map((kind) => ({ scope: { type: 'kind', kind }, name: words.kinds[kind] })),
    },
    { title: groups.topics, feeds: topics.map((topic) => ({ scope: { type: 'topic', slug: topic.slug }, ...named(topic) })) },
    { title: groups.units, feeds: units.map((unit) => ({ scope: { type: 'unit', slug: unit.slug }, ...named(unit) })) },
    {
      title: groups.audiences,
      feeds: audiences.map((audience) => ({ scope: { type: 'audience', audience }, name: words.audiences[audience] })),
    },
  ];
  return everything.filter((group) => group.feeds.length > 0);
}

function named({ name, description }: { name: string; description: string }): { name: string; description: string } {
  return { name, description };
}
