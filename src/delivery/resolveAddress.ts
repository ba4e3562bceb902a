import type { Withdrawal } from '../content/contentItem';
import { sectionOfKind } from '../content/kinds';
import type { Locale } from '../content/locales';
import { itemPath, listQuery, scopePath, standingPages, type ListScope } from '../content/permalink';
import { searchParameters } from '../search/searchRequest';
import { parseAddress, type ParsedAddress, type PortalAddress } from './portalAddress';
import { resolveEmbed } from './resolveEmbed';
import { parsePreview, type PreviewAddress } from './previewAddress';
import type { AddressLookups, AnswerKind, RenderResolution, Resolution } from './resolution';
import { itemTag } from './tags';

/** All unknown addresses of a language share this one page, so they cannot fill the cache. */
export function notFound(locale: Locale): RenderResolution {
  const internalPath = `/${locale}/khong-tim-thay`;
  return { type: 'render', internalPath, cacheKey: `404:${locale}`, status: 404, kind: 'page', tags: [] };
}

/** Decides what an address answers: render, 301, 404 or 410. */
export async function resolveAddress(parsed: ParsedAddress, lookups: AddressLookups): Promise<Resolution> {
  const { address, canonical, isCanonical } = parsed;
  const locale = 'locale' in address ? address.locale : undefined;
  if (locale && !lookups.languages.includes(locale)) return notFound(lookups.languages[0] ?? locale);
  const resolution = await resolveParsed(address, canonical, lookups);
  const isFound = resolution.type === 'render' && resolution.status === 200;
  return isFound && !isCanonical ? { type: 'redirect', status: 301, to: canonical } : resolution;
}

async function resolveParsed(
  address: PortalAddress,
  canonical: string,
  lookups: AddressLookups,
): Promise<Resolution> {
  switch (address.type) {
    case 'home':
      return render('page', canonical, `/${address.locale}`);
    case 'feedsPage':
      return render('page', canonical, `/${address.locale}/feeds`);
    case 'embedGuide':
      return render('page', canonical, `/${address.locale}/nhung`);
    case 'embed':
      return resolveEmbed(address, canonical, lookups);
    case 'section':
      return resolveList(
        address,
        { type: 'kind', kind: address.kind },
        `/${sectionOfKind[address.kind]}`,
        canonical,
        lookups,
        listQuery(address.kind, address.facets, address.before),
      );
    case 'show':
      return resolveList(
        address,
        { type: 'show', slug: address.slug },
        `/chuong-trinh/${address.slug}`,
        canonical,
        lookups,
      );
    case 'standing':
      return render('page', canonical, `/${address.locale}/${standingPages[address.page]}`);
    case 'topic':
      return resolveList(
        address,
        { type: 'topic', slug: address.slug },
        `/chu-de/${address.slug}`,
        canonical,
        lookups,
      );
    case 'item':
      return resolveItem(address, lookups);
    case 'search':
      return render('search', canonical, `/${address.locale}/tim-kiem${searchParameters(address.request)}`);
    case 'suggestions':
      return render('suggestions', canonical, `/suggestions/${address.locale}${searchParameters(address)}`);
    case 'opml':
      return render('feed', canonical, `/feeds/${address.locale}/opml.xml`);
    case 'feed':
      return resolveFeed(address, canonical, lookups);
    case 'sitemapIndex':
    case 'sitemapNews':
      return render('document', canonical, `/sitemaps${canonical}`);
    case 'sitemap':
      return address.number <= (await lookups.sitemapCount(address.locale))
        ? render('document', canonical, `/sitemaps${canonical}`)
        : notFound(address.locale);
    case 'robots':
      return render('document', canonical, '/robots.txt');
  }
}

function render(
  kind: AnswerKind,
  canonical: string,
  internalPath: string,
  tags: string[] = [],
): RenderResolution {
  return { type: 'render', internalPath, cacheKey: canonical, status: 200, kind, tags };
}

async function resolveList(
  { locale, before }: { locale: Locale; before?: string },
  scope: ListScope,
  path: string,
  canonical: string,
  lookups: AddressLookups,
  query = listQuery(undefined, [], before),
): Promise<Resolution> {
  if (!(await lookups.hasList(locale, scope))) return notFound(locale);
  if (before === undefined) return render('page', canonical, `/${locale}${path}${query}`);
  if (!(await lookups.isInList(locale, scope, before))) return notFound(locale);
  return render('page', canonical, `/${locale}${path}${query}`, [itemTag(locale, before)]);
}

async function resolveItem(
  { locale, kind, shortId, path }: Extract<PortalAddress, { type: 'item' }>,
  lookups: AddressLookups,
): Promise<Resolution> {
  const state = await lookups.itemState(locale, shortId);
  if (!state) return notFound(locale);
  if (state.status === 'withdrawn') return resolveWithdrawn(locale, shortId, path, state.withdrawal);
  if (state.kind !== kind) return notFound(locale);
  const present = itemPath({ kind, locale, slug: state.slug, shortId });
  if (path !== present) return { type: 'redirect', status: 301, to: present };
  const internalPath = `/${locale}/${sectionOfKind[kind]}/${shortId}`;
  return render('page', present, internalPath, [itemTag(locale, shortId)]);
}

function resolveWithdrawn(locale: Locale, shortId: string, path: string, withdrawal: Withdrawal): Resolution {
  const { mode, redirectTo } = withdrawal;
  if (mode === 'redirected' && isRedirectTarget(redirectTo) && redirectTo !== path) {
    return { type: 'redirect', status: 301, to: redirectTo };
  }
  return {
    type: 'render',
    internalPath: `/${locale}/da-go/${shortId}`,
    cacheKey: `410:${locale}:${shortId}`,
    status: 410,
    kind: 'page',
    tags: [itemTag(locale, shortId)],
  };
}

/** A path of this site or an absolute http(s) address; `//host` and control characters are neither. */
function isRedirectTarget(target: string | undefined): target is string {
  return target !== undefined && /^(?:\/(?![/\\])|https?:\/\/[^/])[\x21-\x7e]*$/.test(target);
}

async function resolveFeed(
  { locale, scope, format, archive }: Extract<PortalAddress, { type: 'feed' }>,
  canonical: string,
  lookups: AddressLookups,
): Promise<Resolution> {
  if (!lookups.isFeedFormat(format, scope) || !(await lookups.hasList(locale, scope)))
    return notFound(locale);
  if (archive !== undefined && archive > (await lookups.archiveCount(locale, scope))) return notFound(locale);
  const part = archive === undefined ? '' : `luu-tru/${archive}/`;
  return render('feed', canonical, `/feeds/${locale}/${scopePath(scope)}/${part}${format}`);
}

/** Files that are sent as they are: of the newsroom, of the agency, of the build. */
export type FileStore = (typeof fileStores)[number]['store'];

/** Where a request goes, before any look into the database. */
export type Route =
  | { type: 'portal'; parsed: ParsedAddress }
  | { type: 'unknown' }
  | { type: 'app' }
  | { type: 'health' }
  | { type: 'preview'; address: PreviewAddress }
  | { type: 'file'; store: FileStore; path: string };

const fileStores = [
  { prefix: '/media/', store: 'media' },
  { prefix: '/brand/', store: 'brand' },
  { prefix: '/_next/static/', store: 'static' },
  { prefix: '/islands/', store: 'islands' },
  { prefix: '/embed/', store: 'embed' },
] as const;

/** Sorts a path below the base path: Payload's own, a file, the health report or a portal address. */
export function routeOf(path: string, query = ''): Route {
  if (isWithin(path, '/admin') || isWithin(path, '/api')) {
    return hidesSegments(path) ? { type: 'unknown' } : { type: 'app' };
  }
  if (path === '/health') return { type: 'health' };
  for (const { prefix, store } of fileStores) {
    if (path.startsWith(prefix)) return { type: 'file', store, path: path.slice(prefix.length) };
  }
  const preview = parsePreview(path);
  if (preview) return { type: 'preview', address: preview };
  const parsed = parseAddress(path, query);
  return parsed ? { type: 'portal', parsed } : { type: 'unknown' };
}

function isWithin(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Dot segments, encoded or not, and doubled slashes could lead out of the admin to internal routes. */
function hidesSegments(path: string): boolean {
  return /\/\/|\\|%2f|%5c|%00|\0/i.test(path) || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
}
