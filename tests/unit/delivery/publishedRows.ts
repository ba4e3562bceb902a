import {
  isItem,
  type ProjectedItem,
  type ProjectedOf,
  type PublishedContent,
  type Tombstone,
  type Topic,
  type Withdrawal,
} from '../../../src/content/contentItem';
import type { ItemKind } from '../../../src/content/kinds';
import type { Locale } from '../../../src/content/locales';
import { isInList } from '../../../src/delivery/listMembership';
import { facetsOf } from '../../../src/publishing/projection/facets';
import type { Change, PublishedItems, PublishedState } from '../../../src/publishing/publishedItems';

export function projectedItem(changes: Partial<ProjectedOf<'newsArticle'>> = {}): ProjectedOf<'newsArticle'> {
  return {
    kind: 'newsArticle',
    id: 'tag:x,2026:a',
    shortId: 'aaaaaaaa',
    locale: 'vi',
    slug: 'bai-mot',
    details: { genre: 'news' },
    headline: 'Bài một',
    summary: 'Tóm tắt',
    body: [],
    topicIds: [],
    audiences: [],
    keywords: [],
    tasks: [],
    firstPublishedAt: '2026-11-01T00:00:00.000Z',
    modifiedAt: '2026-11-01T00:00:00.000Z',
    corrections: [],
    ...changes,
  };
}

/** Item number n: published on day n, short id `itemNNNN`. */
export function numberedItem(n: number, changes: Partial<ProjectedOf<'newsArticle'>> = {}) {
  const number = String(n).padStart(4, '0');
  const at = `2026-11-${String(n).padStart(2, '0')}T00:00:00.000Z`;
  const identity = {
    id: `tag:x,2026:${n}`,
    shortId: `item${number}`,
    slug: `bai-${n}`,
    headline: `Bài ${n}`,
  };
  return projectedItem({ ...identity, firstPublishedAt: at, modifiedAt: at, ...changes });
}

export function topic(changes: Partial<Topic> = {}): Topic {
  return {
    kind: 'topic',
    id: 'tag:x,2026:t1',
    shortId: 'topic001',
    locale: 'vi',
    slug: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description: '',
    learningPaths: [],
    ...changes,
  };
}

/** The published-items store in memory; `calls` names every question asked. */
export class MemoryStore implements PublishedItems {
  calls: string[] = [];
  rows: PublishedContent[];
  withdrawals: { locale: Locale; shortId: string; withdrawal: Withdrawal }[] = [];
  /** In every list. */
  graves: Tombstone[] = [];

  constructor(...rows: PublishedContent[]) {
    this.rows = rows;
  }

  async find(locale: Locale, shortId: string): Promise<PublishedState | undefined> {
    this.calls.push('find');
    const content = this.rows.find((row) => row.locale === locale && row.shortId === shortId);
    if (content) return { status: 'live', content };
    const gone = this.withdrawals.find((row) => row.locale === locale && row.shortId === shortId);
    return gone && { status: 'withdrawn', withdrawal: gone.withdrawal };
  }

  async findLive(locale: Locale, ids: readonly string[]) {
    this.calls.push('findLive');
    return this.rows.filter((row) => row.locale === locale && ids.includes(row.id));
  }

  async findBySlug(locale: Locale, kind: PublishedContent['kind'], slug: string) {
    this.calls.push('findBySlug');
    return this.rows.find((row) => row.locale === locale && row.kind === kind && row.slug === slug);
  }

  async findAllOf(locale: Locale, kind: PublishedContent['kind']) {
    this.calls.push(`findAllOf ${kind}`);
    return this.rows.filter((row) => row.locale === locale && row.kind === kind);
  }

  private newest(locale: Locale, list: Parameters<PublishedItems['count']>[1]): ProjectedItem[] {
    const items = this.rows.filter(isItem).filter((row) => row.locale === locale && isInList(row, list));
    return items.sort((a, b) => (a.firstPublishedAt < b.firstPublishedAt ? 1 : -1));
  }

  async list({ locale, list, limit, before, facets = [] }: Parameters<PublishedItems['list']>[0]) {
    this.calls.push('list');
    const all = this.newest(locale, list).filter((item) =>
      facets.every((facet) => isInList(item, { type: 'facet', kind: item.kind, facet })),
    );
    const start = before === undefined ? 0 : all.findIndex((row) => row.shortId === before) + 1;
    if (before !== undefined && start === 0) return undefined;
    const items = all.slice(start, start + limit);
    const next = start + limit < all.length ? items.at(-1)?.shortId : undefined;
    return { items, ...(next && { next }) };
  }

  async count(locale: Locale, list: Parameters<PublishedItems['count']>[1]) {
    this.calls.push('count');
    return this.newest(locale, list).length;
  }

  async facetCounts(locale: Locale, kind: ItemKind) {
    const facets = this.newest(locale, { type: 'kind', kind }).flatMap(facetsOf);
    const keys = [...new Set(facets.map(({ name, value }) => `${name}/${value}`))];
    return keys.flatMap((key) => {
      const same = facets.filter(({ name, value }) => `${name}/${value}` === key);
      return same[0] ? [{ ...same[0], count: same.length }] : [];
    });
  }

  async toldTasks(locale: Locale) {
    const tasks = this.newest(locale, { type: 'kind', kind: 'featuredTask' });
    const counts = tasks.map(({ id }) => ({ id, count: this.newest(locale, { type: 'task', id }).length }));
    return counts.filter(({ count }) => count > 0);
  }

  async listFromOldest(
    locale: Locale,
    list: Parameters<PublishedItems['count']>[1],
    from: number,
    limit: number,
  ) {
    this.calls.push('listFromOldest');
    return this.newest(locale, list)
      .reverse()
      .slice(from, from + limit);
  }

  async tombstones(locale: Locale, _list: unknown, since: string) {
    this.calls.push('tombstones');
    return this.graves.filter((grave) => grave.locale === locale && grave.withdrawal.at >= since);
  }

  async translations(shortId: string) {
    this.calls.push('translations');
    return this.rows.filter((row) => row.shortId === shortId).map(({ locale, slug }) => ({ locale, slug }));
  }

  async isMediaPublic() {
    return false;
  }

  async changesSince(_sequence: number, _limit: number): Promise<Change[]> {
    return [];
  }

  async lastSequence() {
    return 0;
  }
}
