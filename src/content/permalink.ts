import { facetsOfKind, type FacetValue } from './facets';
import {
  audiences,
  isAudience,
  itemKinds,
  kindOfSection,
  sectionOfKind,
  type Audience,
  type ItemKind,
} from './kinds';
import { defaultLocale, type Locale } from './locales';

/** Lists of items that have a page, a feed or both. */
export type ListScope =
  | { type: 'all' }
  | { type: 'kind'; kind: ItemKind }
  | { type: 'topic'; slug: string }
  | { type: 'unit'; slug: string }
  | { type: 'show'; slug: string }
  | { type: 'audience'; audience: Audience };

export const shortIdPattern = /^[0-9a-z]{8}$/;

/** A path in the part of the site that is in this language. */
export function withLocale(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

export function homePath(locale: Locale): string {
  return withLocale(locale, '/');
}

export function itemPath(item: { kind: ItemKind; locale: Locale; slug: string; shortId: string }): string {
  return withLocale(item.locale, `/${sectionOfKind[item.kind]}/${item.slug}-${item.shortId}`);
}

export function sectionPath(locale: Locale, kind: ItemKind): string {
  return withLocale(locale, `/${sectionOfKind[kind]}`);
}

/** Query of a list page: the chosen facets in the order of the kind, then the cursor. */
export function listQuery(
  kind: ItemKind | undefined,
  facets: readonly FacetValue[],
  before?: string,
): string {
  const query = new URLSearchParams();
  for (const { name, parameter } of kind ? facetsOfKind[kind] : []) {
    const chosen = facets.find((facet) => facet.name === name);
    if (chosen) query.set(parameter, chosen.value);
  }
  if (before !== undefined) query.set('truoc', before);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

export function topicPath(topic: { locale: Locale; slug: string }): string {
  return withLocale(topic.locale, `/chu-de/${topic.slug}`);
}

/** Page of a podcast show with its episodes. */
export function showPath(show: { locale: Locale; slug: string }): string {
  return withLocale(show.locale, `/chuong-trinh/${show.slug}`);
}

/** Pages that exist whatever was published. */
export const standingPages = { about: 'gioi-thieu', accessibility: 'kha-nang-tiep-can' } as const;

export type StandingPage = keyof typeof standingPages;

export function standingPath(locale: Locale, page: StandingPage): string {
  return withLocale(locale, `/${standingPages[page]}`);
}

export function standingPageOf(segment: string): StandingPage | undefined {
  const pages = Object.keys(standingPages) as StandingPage[];
  return pages.find((page) => standingPages[page] === segment);
}

export function searchPath(locale: Locale): string {
  return withLocale(locale, '/tim-kiem');
}

/** JSON for the search box. */
export function suggestionsPath(locale: Locale): string {
  return withLocale(locale, '/tim-kiem/goi-y');
}

/** What readers will see of a document as it stands in the newsroom; for signed-in users only. */
export function previewPath(locale: Locale, kind: ItemKind, documentId: string): string {
  return withLocale(locale, `/${previewSegment}/${sectionOfKind[kind]}/${documentId}`);
}

export const previewSegment = 'xem-truoc';

export function feedsPath(locale: Locale): string {
  return withLocale(locale, '/feeds');
}

export function opmlPath(locale: Locale): string {
  return withLocale(locale, '/feeds/opml.xml');
}

/** `all`, `tin-bai`, `chu-de/<slug>`, `don-vi/<slug>`, `doi-tuong/<slug>`: the scope part of feed addresses. */
export function scopePath(scope: ListScope): string {
  switch (scope.type) {
    case 'all':
      return 'all';
    case 'kind':
      return sectionOfKind[scope.kind];
    case 'topic':
      return `chu-de/${scope.slug}`;
    case 'unit':
      return `don-vi/${scope.slug}`;
    case 'show':
      return `chuong-trinh/${scope.slug}`;
    case 'audience':
      return `doi-tuong/${scope.audience}`;
  }
}

/** The reverse of `scopePath`; undefined for a path that names no list. Topics and units are not looked up. */
export function parseScope(segments: readonly string[]): ListScope | undefined {
  const [first, second] = segments;
  if (first === undefined || segments.length > 2) return undefined;
  if (second === undefined) {
    if (first === 'all') return { type: 'all' };
    const kind = kindOfSection(first);
    return kind && { type: 'kind', kind };
  }
  if (first === 'chu-de') return { type: 'topic', slug: second };
  if (first === 'don-vi') return { type: 'unit', slug: second };
  if (first === 'chuong-trinh') return { type: 'show', slug: second };
  if (first === 'doi-tuong' && isAudience(second)) return { type: 'audience', audience: second };
  return undefined;
}

/** Address of a feed, or of its archive document number `archive` (1 is the oldest). */
export function feedPath(locale: Locale, scope: ListScope, format: string, archive?: number): string {
  const part = archive === undefined ? '' : `luu-tru/${archive}/`;
  return withLocale(locale, `/feeds/${scopePath(scope)}/${part}${format}`);
}

/** Scopes that exist whatever was published; topics and units come from the published rows. */
export const fixedScopes: readonly ListScope[] = [
  { type: 'all' },
  ...itemKinds.map((kind): ListScope => ({ type: 'kind', kind })),
  ...audiences.map((audience): ListScope => ({ type: 'audience', audience })),
];
