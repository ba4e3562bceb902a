import { kindOfSection, sectionOfKind, type ItemKind } from '../content/kinds';
import { defaultLocale, isLocale, type Locale } from '../content/locales';
import {
  feedPath,
  feedsPath,
  homePath,
  opmlPath,
  parseScope,
  sectionPath,
  shortIdPattern,
  topicPath,
  type ListScope,
} from '../content/permalink';

/** A public address taken apart. Nothing was looked up yet: it may name what does not exist. */
export type PortalAddress =
  | { type: 'home'; locale: Locale }
  | { type: 'section'; locale: Locale; kind: ItemKind; before?: string }
  | { type: 'item'; locale: Locale; kind: ItemKind; shortId: string; path: string }
  | { type: 'topic'; locale: Locale; slug: string; before?: string }
  | { type: 'feedsPage'; locale: Locale }
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
  if (!parsed) return undefined;
  return withCursor(parsed, path, query);
}

type Parsed = Pick<ParsedAddress, 'address' | 'canonical'>;

function withCursor({ address, canonical }: Parsed, path: string, query: string): ParsedAddress | undefined {
  const isCanonical = path === canonical;
  const before = cursorOf(query);
  if ((address.type !== 'section' && address.type !== 'topic') || before.length === 0) {
    return { address, canonical, isCanonical };
  }
  const [cursor] = before;
  if (before.length > 1 || cursor === undefined || !shortIdPattern.test(cursor)) return undefined;
  return { address: { ...address, before: cursor }, canonical: `${canonical}?truoc=${cursor}`, isCanonical };
}

/** The only query parameter there is; all others are ignored and never reach a cache key. */
function cursorOf(query: string): string[] {
  return query === '' ? [] : new URLSearchParams(query).getAll('truoc');
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
  const kind = kindOfSection(first);
  if (!kind) return undefined;
  if (second === undefined)
    return { address: { type: 'section', locale, kind }, canonical: sectionPath(locale, kind) };
  return parseItem(locale, kind, second);
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

/** Language of the page that says "not found" for this path. */
export function localeOfPath(path: string): Locale {
  const first = path.split('/', 2)[1];
  return isLocale(first) ? first : defaultLocale;
}
