import type { Locale } from '../content/locales';
import { absoluteUrl, sitePath, type Site } from '../content/site';
import { compressBody } from './encodings';
import { createModificationTimes } from './modificationTimes';
import type { Filling, PageCache } from './pageCache';
import { etagOf, packEntry, type PageEntry } from './pageEntry';
import type { ParsedAddress } from './portalAddress';
import type { RenderedPage } from './renderedPage';
import type { SearchGate } from './searchGate';
import { notFound, resolveAddress } from './resolveAddress';
import type { AddressLookups, AnswerKind, RenderResolution } from './resolution';
import { documentHeaders, frameHeaders, portalHeaders } from './securityHeaders';

/**
 * Pages: browsers ask again each time and mostly get a 304; a proxy in front may answer for one
 * second by itself, as another process of ours may. Feeds: readers poll, a minute is soon enough.
 */
const freshEachTime = 'public, max-age=0, s-maxage=1, must-revalidate';

export const cacheControl: Record<AnswerKind | 'redirect', string> = {
  page: freshEachTime,
  frame: freshEachTime,
  fragment: freshEachTime,
  feed: 'public, max-age=60',
  document: 'public, max-age=60',
  // Nobody else's business what was looked for.
  search: 'private, max-age=0, must-revalidate',
  suggestions: 'private, max-age=0, must-revalidate',
  redirect: 'public, max-age=60',
};

/** What keeps questions and filtered lists, which are without number, from getting in the way of pages. */
export interface SearchLimits {
  /** Of their own, and small: answers to questions must not push pages out. */
  cache: PageCache<PageEntry>;
  gate: SearchGate;
}

export interface AnswersOptions {
  site: Site;
  cache: PageCache<PageEntry>;
  searches: SearchLimits;
  lookups: AddressLookups;
  render: (internalPath: string) => Promise<RenderedPage>;
  /** Epoch milliseconds. */
  now: () => number;
  /** WebSub hubs, absolute addresses. */
  hubs?: readonly string[];
}

export interface Answers {
  /** The stored answer of a canonical address, without waiting. */
  stored(parsed: ParsedAddress): PageEntry | undefined;
  /** @throws RenderingFailed when the page could not be made. */
  answer(parsed: ParsedAddress): Promise<PageEntry>;
  /** The shared page for unknown addresses. */
  notFound(locale: Locale): Promise<PageEntry>;
}

/** Any script may read it; cookies play no part. */
const forEverySite = { 'access-control-allow-origin': '*' };

/** Redirects are decided before anything renders, so one from inside is a mistake like a server error. */
const expectedStatuses: readonly number[] = [200, 404, 410];

/** The application answered something no page may answer; the reader gets the static error page. */
export class RenderingFailed extends Error {
  constructor(internalPath: string, status: number) {
    super(`Rendering ${internalPath} ended with status ${status}`);
  }
}

/** Joins routing, rendering and cache: a public address in, a finished answer out. */
export function createAnswers(options: AnswersOptions): Answers {
  const { cache, site } = options;
  const isHttps = site.origin.startsWith('https:');
  const lastModifiedOf = createModificationTimes(options.now);

  async function renderEntry(resolution: RenderResolution, isQuestion = false): Promise<Filling<PageEntry>> {
    const isSearch = isSearchKind(resolution.kind);
    const render = () => options.render(resolution.internalPath);
    const page = await (isQuestion ? options.searches.gate.run(render) : render());
    if (!expectedStatuses.includes(page.status)) {
      throw new RenderingFailed(resolution.internalPath, page.status);
    }
    const status = page.status === 200 ? resolution.status : page.status;
    const headers = { ...page.headers, ...ownHeaders(resolution, page.frames) };
    const etag = etagOf(page.body, headers);
    const entry = packEntry({
      status,
      headers,
      etag,
      ...(!isSearch && { lastModified: lastModifiedOf(resolution.cacheKey, etag) }),
      bodies: await compressBody(page.body),
      tags: [...new Set([...resolution.tags, ...page.tags])],
      expiresAt: page.expiresAt,
    });
    return { entry, isStorable: status === resolution.status };
  }

  function ownHeaders({ kind, cacheKey }: RenderResolution, frames?: string[]): Record<string, string> {
    const common = { 'cache-control': cacheControl[kind] };
    if (kind === 'page' || kind === 'search') return { ...portalHeaders({ isHttps, frames }), ...common };
    if (kind === 'frame') return { ...frameHeaders({ isHttps }), ...common };
    const headers = { ...documentHeaders({ isHttps }), ...common };
    if (kind === 'document') return headers;
    if (kind === 'suggestions') return { ...headers, 'x-robots-tag': 'noindex' };
    if (kind === 'fragment') return { ...headers, ...forEverySite, 'x-robots-tag': 'noindex' };
    const links = [
      `<${absoluteUrl(site, cacheKey)}>; rel="self"`,
      ...(options.hubs ?? []).map((hub) => `<${hub}>; rel="hub"`),
    ];
    return { ...headers, link: links.join(', '), ...forEverySite };
  }

  function shared(resolution: RenderResolution): Promise<PageEntry> {
    const stored = cache.get(resolution.cacheKey);
    if (stored) return Promise.resolve(stored);
    return cache.fill(resolution.cacheKey, () => renderEntry(resolution));
  }

  function redirectEntry(to: string): PageEntry {
    const location = to.startsWith('/') ? sitePath(site, to) : to;
    const headers = { ...portalHeaders({ isHttps }), 'cache-control': cacheControl.redirect, location };
    return packEntry({ status: 301, headers, etag: '', bodies: { identity: Buffer.alloc(0) }, tags: [] });
  }

  async function make(parsed: ParsedAddress): Promise<Filling<PageEntry>> {
    const resolution = await resolveAddress(parsed, options.lookups);
    if (resolution.type === 'redirect') return { entry: redirectEntry(resolution.to), isStorable: false };
    if (parsed.isCanonical && resolution.cacheKey === parsed.canonical) {
      return renderEntry(resolution, isQuestion(parsed));
    }
    return { entry: await shared(resolution), isStorable: false };
  }

  const cacheOf = (parsed: ParsedAddress): PageCache<PageEntry> =>
    isQuestion(parsed) ? options.searches.cache : cache;

  return {
    stored: (parsed) => (parsed.isCanonical ? cacheOf(parsed).get(parsed.canonical) : undefined),
    answer: (parsed) => cacheOf(parsed).fill(flightKey(parsed), () => make(parsed)),
    notFound: (locale) => shared(notFound(locale)),
  };
}

function isSearchKind(type: AnswerKind | ParsedAddress['address']['type']): boolean {
  return type === 'search' || type === 'suggestions';
}

/** Filters of a list multiply: all of them together would push every page out of the cache. */
function isQuestion({ address }: ParsedAddress): boolean {
  return isSearchKind(address.type) || (address.type === 'section' && address.facets.length > 0);
}

/** A misspelt address flies apart from the right one: it ends in a redirect, not in the page. */
function flightKey({ canonical, isCanonical }: ParsedAddress): string {
  return isCanonical ? canonical : `misspelt:${canonical}`;
}
