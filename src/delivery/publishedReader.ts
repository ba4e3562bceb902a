import { isItem } from '../content/contentItem';
import type { ContentItem, PublishedContent, SiteText } from '../content/contentItem';
import { itemKinds, type PublishedKind } from '../content/kinds';
import { locales, type Locale } from '../content/locales';
import { homePath, itemPath, showPath, topicPath, type ListScope } from '../content/permalink';
import type { ListKey, PublishedItems } from '../publishing/publishedItems';
import { documentQuestions } from './documentQuestions';
import { isInList } from './listMembership';
import { currentPreview, recordTag } from './pageScope';
import type { Reader } from './reader';
import { createHydration, findTargets } from './hydration';
import { findRelated } from './relatedItems';
import { fillPointers, linkedIds } from './resolveLinks';
import { headOf, itemTag, kindTag, referenceTag, tailOf } from './tags';
import { createVocabulary, type Vocabulary } from './vocabulary';

export interface ReaderOptions {
  /** The present, ISO 8601 UTC. */
  now: () => string;
  /** Words of the column in a language whose site text was never published. */
  siteTextFallback: (locale: Locale) => SiteText;
}

/** A reader that keeps topics, units and site texts in memory until `forget` names their tags. */
export interface PublishedReader extends Reader {
  forget(tags: ReadonlySet<string>): void;
}

/** The one implementation of `Reader`: published rows in, complete items out, tags recorded. */
export function createReader(store: PublishedItems, options: ReaderOptions): PublishedReader {
  const vocabulary = createVocabulary(store);
  const hydrate = createHydration(store, vocabulary);
  const keyOf = (locale: Locale, scope: ListScope) => resolveScope(vocabulary, locale, scope);

  async function topics(locale: Locale) {
    recordTag(kindTag(locale, 'topic'));
    return [...(await vocabulary.topics(locale))];
  }

  async function units(locale: Locale) {
    recordTag(kindTag(locale, 'unit'));
    return [...(await vocabulary.units(locale))];
  }

  async function siteText(locale: Locale) {
    recordTag(kindTag(locale, 'site'));
    return (await vocabulary.siteText(locale)) ?? options.siteTextFallback(locale);
  }

  async function shows(locale: Locale) {
    recordTag(kindTag(locale, 'podcastShow'));
    return [...(await vocabulary.shows(locale))];
  }

  const list: Reader['list'] = async (locale, scope, { limit, before, facets, inRegister }) => {
    const found = await keyOf(locale, scope);
    if (!found) return undefined;
    const key: ListKey = inRegister && found.type === 'kind' ? { type: 'register', kind: found.kind } : found;
    recordTag(before === undefined ? headOf(locale, key) : tailOf(locale, key));
    if (before !== undefined && !(await isMember(store, locale, key, before))) return undefined;
    const page = await store.list({ locale, list: key, limit, before, facets });
    if (!page) return undefined;
    const items = page.items.filter(isItem);
    for (const item of items) recordTag(itemTag(locale, item.shortId));
    return { items: await hydrate(locale, items), ...(page.next !== undefined && { next: page.next }) };
  };

  async function oneItem(locale: Locale, rows: readonly PublishedContent[]) {
    const items = rows.filter(isItem).slice(0, 1);
    for (const item of items) recordTag(itemTag(locale, item.shortId));
    return (await hydrate(locale, items))[0];
  }

  async function leadItem(locale: Locale) {
    const { leadItemId } = await siteText(locale);
    if (leadItemId !== undefined) {
      recordTag(referenceTag(locale, leadItemId));
      const lead = await oneItem(locale, await store.findLive(locale, [leadItemId]));
      if (lead) return lead;
    }
    return (await list(locale, { type: 'all' }, { limit: 1 }))?.items[0];
  }

  /** A list is known to have something to show as long as its oldest item is there. */
  async function hasItems(locale: Locale, scope: ListScope) {
    const key = await keyOf(locale, scope);
    if (!key) return false;
    const [witness] = await store.listFromOldest(locale, key, 0, 1);
    recordTag(witness ? itemTag(locale, witness.shortId) : headOf(locale, key));
    return witness !== undefined;
  }

  return {
    topics,
    units,
    shows,
    siteText,
    list,
    leadItem,
    forget: (tags) => vocabulary.forget(tags),
    item: async (locale, shortId) => {
      recordTag(itemTag(locale, shortId));
      const draft = currentPreview()?.item;
      if (draft?.shortId === shortId && draft.locale === locale) return oneItem(locale, [draft]);
      const state = await store.find(locale, shortId);
      return state?.status === 'live' ? oneItem(locale, [state.content]) : undefined;
    },
    items: async (locale, ids) => {
      const live = (await store.findLive(locale, ids)).filter(isItem);
      for (const { shortId } of live) recordTag(itemTag(locale, shortId));
      const items = new Map((await hydrate(locale, live)).map((item) => [item.id, item]));
      return ids.flatMap((id) => items.get(id) ?? []);
    },
    withdrawal: async (locale, shortId) => {
      recordTag(itemTag(locale, shortId));
      const state = await store.find(locale, shortId);
      return state?.status === 'withdrawn' ? state.withdrawal : undefined;
    },
    translations: async ({ kind, shortId }) => {
      for (const locale of locales) recordTag(itemTag(locale, shortId));
      const found = await store.translations(shortId);
      return found.flatMap(({ locale, slug }) => {
        const path = pathOf(kind, { locale, slug, shortId });
        return path === undefined ? [] : [{ locale, path }];
      });
    },
    translationsOfAll: (items) => translationsOfAll(store, items),
    topic: async (locale, slug) => recordFound(locale, bySlug(await topics(locale), slug)),
    show: async (locale, slug) => recordFound(locale, bySlug(await shows(locale), slug)),
    learningPaths: async ({ locale, learningPaths }) =>
      fillPointers(learningPaths, await findTargets(store, locale, linkedIds(learningPaths))),
    toldAbout: async ({ id, locale }, limit) => {
      const key: ListKey = { type: 'task', id };
      recordTag(headOf(locale, key));
      const told = (await store.list({ locale, list: key, limit }))?.items.filter(isItem) ?? [];
      for (const { shortId } of told) recordTag(itemTag(locale, shortId));
      return hydrate(locale, told);
    },
    ...documentQuestions(store),
    taskCoverage: async (locale) => {
      const tasks: ListKey = { type: 'kind', kind: 'featuredTask' };
      recordTag(headOf(locale, tasks));
      recordTag(headOf(locale, { type: 'tasks' }));
      const [total, told] = await Promise.all([store.count(locale, tasks), store.toldTasks(locale)]);
      return { total, told: new Map(told.map(({ id, count }) => [id, count])) };
    },
    facetCounts: async (locale, kind) => {
      recordTag(headOf(locale, { type: 'kind', kind }));
      return store.facetCounts(locale, kind);
    },
    unit: async (locale, slug) => recordFound(locale, bySlug(await units(locale), slug)),
    related: async (item, limit) => {
      const related = await findRelated(store, item, limit);
      for (const { shortId } of related) recordTag(itemTag(item.locale, shortId));
      return hydrate(item.locale, related);
    },
    kindsWithItems: async (locale) => {
      const present = await Promise.all(itemKinds.map((kind) => hasItems(locale, { type: 'kind', kind })));
      return itemKinds.filter((_, index) => present[index]);
    },
    localesWith: async (scope) => {
      const present = await Promise.all(locales.map((locale) => hasItems(locale, scope)));
      return locales.filter((_, index) => present[index]);
    },
    count: async (locale, scope) => {
      const key = await keyOf(locale, scope);
      if (!key) return undefined;
      recordTag(headOf(locale, key));
      return store.count(locale, key);
    },
    listFromOldest: async (locale, scope, from, limit) => {
      const key = await keyOf(locale, scope);
      if (!key) return [];
      recordTag(tailOf(locale, key));
      const rows = await store.listFromOldest(locale, key, from, limit);
      // Not full yet: the next item published belongs here.
      if (rows.length < limit) recordTag(headOf(locale, key));
      const items = rows.filter(isItem);
      if (limit <= largestTagged) for (const item of items) recordTag(itemTag(locale, item.shortId));
      return hydrate(locale, items);
    },
    tombstones: async (locale, scope, sinceDays) => {
      const key = await keyOf(locale, scope);
      if (!key) return [];
      recordTag(headOf(locale, key));
      const since = new Date(Date.parse(options.now()) - sinceDays * 86_400_000).toISOString();
      return store.tombstones(locale, key, since, maxTombstones);
    },
  };
}

const maxTombstones = 500;

/** Longer runs (sitemaps) rely on the tags of their list: thousands of tags would outweigh the document. */
const largestTagged = 100;

function bySlug<T extends { slug: string }>(rows: readonly T[], slug: string): T | undefined {
  return rows.find((row) => row.slug === slug);
}

function recordFound<T extends { shortId: string }>(locale: Locale, row: T | undefined): T | undefined {
  if (row) recordTag(itemTag(locale, row.shortId));
  return row;
}

function pathOf(
  kind: PublishedKind,
  row: { locale: Locale; slug: string; shortId: string },
): string | undefined {
  switch (kind) {
    case 'topic':
      return topicPath(row);
    case 'unit':
      return undefined;
    case 'podcastShow':
      return showPath(row);
    case 'site':
      return homePath(row.locale);
    default:
      return itemPath({ ...row, kind });
  }
}

/** Slugs of topics and units become ids here; undefined when there is no such list. */
async function resolveScope(
  vocabulary: Vocabulary,
  locale: Locale,
  scope: ListScope,
): Promise<ListKey | undefined> {
  if (!('slug' in scope)) return scope;
  const { kind, rows } = await namesOf(vocabulary, locale, scope.type);
  const found = bySlug<{ id: string; slug: string; shortId: string }>(rows, scope.slug);
  recordTag(found ? itemTag(locale, found.shortId) : kindTag(locale, kind));
  return found && { type: scope.type, id: found.id };
}

async function namesOf(vocabulary: Vocabulary, locale: Locale, type: 'topic' | 'unit' | 'show') {
  switch (type) {
    case 'topic':
      return { kind: 'topic' as const, rows: await vocabulary.topics(locale) };
    case 'unit':
      return { kind: 'unit' as const, rows: await vocabulary.units(locale) };
    case 'show':
      return { kind: 'podcastShow' as const, rows: await vocabulary.shows(locale) };
  }
}

/** Whether a cursor is a live item of this language and list. */
async function isMember(store: PublishedItems, locale: Locale, key: ListKey, shortId: string) {
  recordTag(itemTag(locale, shortId));
  const state = await store.find(locale, shortId);
  return state?.status === 'live' && isItem(state.content) && isInList(state.content, key);
}

/** See `Reader.translationsOfAll`: one query a language; what is published in another language alone changes nothing. */
async function translationsOfAll(store: PublishedItems, items: readonly ContentItem[]) {
  const paths = new Map<string, { locale: Locale; path: string }[]>();
  const ids = items.map((item) => item.id);
  for (const locale of locales) {
    // Their own language is tagged by the list they came from.
    for (const item of items) if (item.locale !== locale) recordTag(itemTag(locale, item.shortId));
    for (const found of (await store.findLive(locale, ids)).filter(isItem)) {
      const known = paths.get(found.shortId) ?? [];
      paths.set(found.shortId, [...known, { locale, path: itemPath(found) }]);
    }
  }
  return paths;
}
