import { embedGuidePath, embedPath, parseEmbed, type Embed } from '../content/embedPaths';
import { facetsOfKind, isFacetValue, type FacetValue } from '../content/facets';
import { kindOfSection, sectionOfKind, type ItemKind } from '../content/kinds';
import { defaultLocale, isLocale, type Locale } from '../content/locales';
import {
  feedPath,
  feedsPath,
  homePath,
  opmlPath,
  parseScope,
  listQuery,
  searchPath,
  sectionPath,
  showPath,
  standingPageOf,
  standingPath,
  shortIdPattern,
  suggestionsPath,
  topicPath,
  type ListScope,
  type StandingPage,
} from '../content/permalink';
import { parseSearchRequest, searchParameters, type SearchRequest } from '../search/searchRequest';

/** A public address taken apart. Nothing was looked up yet: it may name what does not exist. */
export type PortalAddress =
  | { type: 'home'; locale: Locale }
  | { type: 'section'; locale: Locale; kind: ItemKind; before?: string; facets: readonly FacetValue[] }
  | { type: 'item'; locale: Locale; kind: ItemKind; shortId: string; path: string }
  | { type: 'topic'; locale: Locale; slug: string; before?: string }
  | { type: 'show'; locale: Locale; slug: string; before?: string }
  | { type: 'standing'; locale: Locale; page: StandingPage }
  | { type: 'search'; locale: Locale; request: SearchRequest }
  | { type: 'suggestions'; locale: Locale; text: string }
  | { type: 'feedsPage'; locale: Locale }
  | { type: 'embedGuide'; locale: Locale }
  | ({ type: 'embed' } & Embed)
  | { type: 'opml'; locale: Locale }
  | { type: 'feed'; locale: Locale; scope: ListScope; format: string; archive?: number }
  | { type: 'sitemapIndex' }
  | { type: 'sitemapNews' }
  | { type: 'sitemap'; locale: Locale; number: number }
  | { type: 'robots' };

export interface ParsedAddress {
  address: PortalAddress;
  /** As the address should be written, with the parameters it knows; never below the base path. */
  canonical: string;
  /** Whether the request wrote it so. If not, it redirects, provided that the thing exists. */
  isCanonical: boolean;
}

const maxPathLength = 400;
const maxQueryLength = 2000;

/** Our addresses are plain ASCII: whatever is encoded, doubled, dotted or in capitals names nothing. */
const plainPath = /^(?:\/[a-z0-9][a-z0-9._-]*)*\/?$/;

/**
 * Takes a public path (below the base path) apart. Undefined for what cannot be an address of ours,
 * which is decided without a look into the database.
 */
export function parseAddress(path: string, query = ''): ParsedAddress | undefined {
  if (path.length > maxPathLength || query.length > maxQueryLength) return undefined;
  const written = path === '//' ? '/' : path;
  if (!plainPath.test(written) || written.includes('..')) return undefined;
  const segments = written.split('/').filter((segment) => segment !== '');
  const locale = isLocale(segments[0]) ? segments[0] : defaultLocale;
  const inner = isLocale(segments[0]) ? segments.slice(1) : segments;
  const parsed = isLocale(segments[0])
    ? parseLocalised(locale, inner)
    : (parseDocument(inner) ?? parseLocalised(locale, inner));
  if (inner[0] === 'nhung') return parseEmbedding(locale, inner.slice(1), path, query);
  if (!parsed) return undefined;
  return withParameters(parsed, path, query);
}

type Parsed = Pick<ParsedAddress, 'address' | 'canonical'>;

/**
 * Lists take a cursor, sections the facets of their kind, the search its question; all other parameters
 * are ignored and never reach a cache key.
 */
function withParameters(
  { address, canonical }: Parsed,
  path: string,
  query: string,
): ParsedAddress | undefined {
  const isCanonical = path === canonical;
  if (address.type === 'search' || address.type === 'suggestions') {
    return { ...withQuestion(address, canonical, query), isCanonical };
  }
  if (address.type !== 'section' && address.type !== 'topic' && address.type !== 'show') {
    return { address, canonical, isCanonical };
  }
  const given = new URLSearchParams(query);
  const facets = address.type === 'section' ? facetsIn(given, address.kind) : [];
  const before = given.getAll('truoc');
  const [cursor] = before;
  if (facets === undefined || before.length > 1) return undefined;
  if (cursor !== undefined && !shortIdPattern.test(cursor)) return undefined;
  return {
    address: {
      ...address,
      ...(address.type === 'section' && { facets }),
      ...(cursor !== undefined && { before: cursor }),
    },
    canonical: `${canonical}${listQuery(address.type === 'section' ? address.kind : undefined, facets, cursor)}`,
    isCanonical,
  };
}

/** Questions are written in many ways and answered under one key; none of them is worth a redirect. */
function withQuestion(
  address: Extract<PortalAddress, { type: 'search' | 'suggestions' }>,
  path: string,
  query: string,
): Parsed {
  const request = parseSearchRequest(new URLSearchParams(query));
  if (address.type === 'search') {
    return { address: { ...address, request }, canonical: `${path}${searchParameters(request)}` };
  }
  const { text } = request;
  return { address: { ...address, text }, canonical: `${path}${searchParameters({ text })}` };
}

/** Facets chosen in an address, in the order of the page; undefined when one of them cannot be. An empty value is no choice. */
function facetsIn(given: URLSearchParams, kind: ItemKind): FacetValue[] | undefined {
  const chosen: FacetValue[] = [];
  for (const definition of facetsOfKind[kind]) {
    const values = given.getAll(definition.parameter).filter((value) => value !== '');
    const [value] = values;
    if (value === undefined) continue;
    if (values.length > 1 || !isFacetValue(definition, value)) return undefined;
    chosen.push({ name: definition.name, value });
  }
  return chosen;
}

/** Documents that exist once for the whole site. */
function parseDocument(segments: readonly string[]): Parsed | undefined {
  const [file] = segments;
  if (file === undefined || segments.length > 1) return undefined;
  const canonical = `/${file}`;
  if (file === 'robots.txt') return { address: { type: 'robots' }, canonical };
  if (file === 'sitemap.xml') return { address: { type: 'sitemapIndex' }, canonical };
  if (file === 'sitemap-news.xml') return { address: { type: 'sitemapNews' }, canonical };
  const [, locale, number] = /^sitemap-([a-z]+)-([1-9][0-9]{0,3})\.xml$/.exec(file) ?? [];
  if (!isLocale(locale)) return undefined;
  return { address: { type: 'sitemap', locale, number: Number(number) }, canonical };
}

function parseLocalised(locale: Locale, segments: readonly string[]): Parsed | undefined {
  const [first, second] = segments;
  if (first === undefined) return { address: { type: 'home', locale }, canonical: homePath(locale) };
  if (first === 'feeds') return parseFeeds(locale, segments.slice(1));
  if (segments.length > 2) return undefined;
  if (first === 'chu-de' && second !== undefined) {
    return {
      address: { type: 'topic', locale, slug: second },
      canonical: topicPath({ locale, slug: second }),
    };
  }
  if (first === 'chuong-trinh' && second !== undefined) {
    return {
      address: { type: 'show', locale, slug: second },
      canonical: showPath({ locale, slug: second }),
    };
  }
  if (first === 'tim-kiem') return parseSearch(locale, second);
  const page = standingPageOf(first);
  if (page && second === undefined) {
    return { address: { type: 'standing', locale, page }, canonical: standingPath(locale, page) };
  }
  const kind = kindOfSection(first);
  if (!kind) return undefined;
  if (second === undefined)
    return { address: { type: 'section', locale, kind, facets: [] }, canonical: sectionPath(locale, kind) };
  return parseItem(locale, kind, second);
}

function parseSearch(locale: Locale, second: string | undefined): Parsed | undefined {
  if (second === undefined) {
    return { address: { type: 'search', locale, request: { text: '' } }, canonical: searchPath(locale) };
  }
  if (second !== 'goi-y') return undefined;
  return { address: { type: 'suggestions', locale, text: '' }, canonical: suggestionsPath(locale) };
}

function parseItem(locale: Locale, kind: ItemKind, segment: string): Parsed | undefined {
  const shortId = segment.slice(segment.lastIndexOf('-') + 1);
  if (!shortIdPattern.test(shortId)) return undefined;
  const home = locale === defaultLocale ? '' : `/${locale}`;
  const path = `${home}/${sectionOfKind[kind]}/${segment}`;
  return { address: { type: 'item', locale, kind, shortId, path }, canonical: path };
}

function parseFeeds(locale: Locale, segments: readonly string[]): Parsed | undefined {
  const format = segments.at(-1);
  if (format === undefined) return { address: { type: 'feedsPage', locale }, canonical: feedsPath(locale) };
  if (segments.length === 1) {
    return format === 'opml.xml'
      ? { address: { type: 'opml', locale }, canonical: opmlPath(locale) }
      : undefined;
  }
  const mark = segments.length - 3;
  const isArchive = segments[mark] === 'luu-tru' && /^[1-9][0-9]{0,5}$/.test(segments[mark + 1] ?? '');
  const archive = isArchive ? Number(segments[mark + 1]) : undefined;
  const scope = parseScope(segments.slice(0, isArchive ? mark : -1));
  if (!scope) return undefined;
  return {
    address: { type: 'feed', locale, scope, format, ...(archive !== undefined && { archive }) },
    canonical: feedPath(locale, scope, format, archive),
  };
}

/** Blocks for the portals of others; the number of items is the only parameter there. */
function parseEmbedding(
  locale: Locale,
  segments: readonly string[],
  path: string,
  query: string,
): ParsedAddress | undefined {
  if (segments.length === 0) {
    const canonical = embedGuidePath(locale);
    return { address: { type: 'embedGuide', locale }, canonical, isCanonical: path === canonical };
  }
  const embed = parseEmbed(locale, segments, query);
  if (!embed) return undefined;
  const canonical = embedPath(embed);
  return {
    address: { type: 'embed', ...embed },
    canonical,
    isCanonical: path === canonical.split('?', 1)[0],
  };
}

/** Language of the page that says "not found" for this path. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/', 2)[1];
  return isLocale(first) ? first : defaultLocale;
}
