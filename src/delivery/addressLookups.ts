import { isItem } from '../content/contentItem';
import type { Locale } from '../content/locales';
import type { ListScope } from '../content/permalink';
import type { PublishedItems } from '../publishing/publishedItems';
import type { Reader } from './reader';
import type { AddressLookups, ItemState } from './resolution';

export interface LookupOptions {
  store: Pick<PublishedItems, 'find'>;
  reader: Pick<Reader, 'topic' | 'unit' | 'show' | 'count' | 'list'>;
  languages: readonly Locale[];
  /** Whether a list is offered in a format: `rss.xml`, … */
  isFeedFormat: AddressLookups['isFeedFormat'];
  /** Archive documents of a list of so many items. */
  archivesOf: (itemCount: number) => number;
  /** Addresses in one sitemap document. */
  sitemapSize: number;
}

/** Answers the questions of routing from the published rows. */
export function createAddressLookups(options: LookupOptions): AddressLookups {
  const { store, reader } = options;
  return {
    languages: options.languages,
    isFeedFormat: options.isFeedFormat,
    itemState: async (locale, shortId) => itemState(await store.find(locale, shortId)),
    hasList: (locale, scope) => hasList(reader, locale, scope),
    isInList: async (locale, scope, shortId) =>
      (await reader.list(locale, scope, { limit: 1, before: shortId })) !== undefined,
    archiveCount: async (locale, scope) => options.archivesOf((await reader.count(locale, scope)) ?? 0),
    sitemapCount: async (locale) => {
      const total = (await reader.count(locale, { type: 'all' })) ?? 0;
      return Math.max(1, Math.ceil(total / options.sitemapSize));
    },
  };
}

function itemState(state: Awaited<ReturnType<PublishedItems['find']>>): ItemState | undefined {
  if (state?.status !== 'live') return state;
  // Topics, units and the site text have short ids too, but no address made of them.
  if (!isItem(state.content)) return undefined;
  return { status: 'live', kind: state.content.kind, slug: state.content.slug };
}

async function hasList(reader: LookupOptions['reader'], locale: Locale, scope: ListScope): Promise<boolean> {
  if (scope.type === 'topic') return (await reader.topic(locale, scope.slug)) !== undefined;
  if (scope.type === 'show') return (await reader.show(locale, scope.slug)) !== undefined;
  if (scope.type === 'unit') return (await reader.unit(locale, scope.slug)) !== undefined;
  return true;
}
