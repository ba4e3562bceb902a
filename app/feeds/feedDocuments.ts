import { fixedScopes, feedPath, type ListScope } from '../../src/content/permalink';
import type { Locale } from '../../src/content/locales';
import type { PortalAddress } from '../../src/delivery/portalAddress';
import type { Runtime } from '../../src/delivery/runtime';
import { archivePlan, archiveSize } from '../../src/feeds/archivePlan';
import { buildChannel, type ChannelParts } from '../../src/feeds/buildChannel';
import { findFeedFormat, opmlContentType } from '../../src/feeds/formats';
import { formatNames } from '../../src/feeds/feedLinks';
import { renderOpml } from '../../src/feeds/opml';

/** RFC 6721: long enough for readers that poll rarely. */
const tombstoneDays = 90;

export interface FeedDocument {
  contentType: string;
  body: string;
}

type FeedAddress = Extract<PortalAddress, { type: 'feed' }>;

/** The document of a feed address; undefined when the address names no feed. */
export async function feedDocument(
  runtime: Runtime,
  address: FeedAddress,
): Promise<FeedDocument | undefined> {
  const format = findFeedFormat(address.format, address.scope);
  const name = formatNames.find((known) => known === address.format);
  const common = await commonParts(runtime, address.locale, address.scope);
  if (!format || !name || !common) return undefined;
  const content =
    address.archive === undefined
      ? await currentContent(runtime, address)
      : await archiveContent(runtime, address, address.archive);
  const channel = buildChannel({ ...common, ...content, format: name });
  return { contentType: format.contentType, body: format.render(channel) };
}

type CommonParts = Omit<ChannelParts, 'format' | 'items' | 'tombstones' | 'archive'>;

async function commonParts(
  { reader, site, profile }: Runtime,
  locale: Locale,
  scope: ListScope,
): Promise<CommonParts | undefined> {
  const siteText = await reader.siteText(locale);
  const common = { site, authority: profile.tagAuthority, locale, siteText, scope };
  if (scope.type === 'kind' && scope.kind === 'podcastEpisode') {
    const [show] = await reader.shows(locale);
    return { ...common, show };
  }
  if (scope.type === 'show') {
    const show = await reader.show(locale, scope.slug);
    return show && { ...common, scopeName: show.name, show };
  }
  if (!('slug' in scope)) return common;
  // `topic` and `unit` are read by the names they have as scopes.
  const named = await reader[scope.type](locale, scope.slug);
  return named && { ...common, scopeName: named.name };
}

async function currentContent({ reader }: Runtime, { locale, scope }: FeedAddress) {
  const plan = archivePlan((await reader.count(locale, scope)) ?? 0);
  const limit = Math.max(1, plan.current.count);
  const items = (await reader.list(locale, scope, { limit }))?.items ?? [];
  const tombstones = await reader.tombstones(locale, scope, tombstoneDays);
  return { items, tombstones, archive: { count: plan.archives } };
}

/** Archives ask for nothing that a new item changes, so they stay in the cache. Tombstones are the current document's. */
async function archiveContent({ reader }: Runtime, { locale, scope }: FeedAddress, number: number) {
  const items = await reader.listFromOldest(locale, scope, (number - 1) * archiveSize, archiveSize);
  return { items, tombstones: [], archive: { number, count: number } };
}

/** Every feed of a language as an OPML subscription list. */
export async function opmlDocument(runtime: Runtime, locale: Locale): Promise<FeedDocument> {
  const { reader, site } = runtime;
  const topics = (await reader.topics(locale)).map(({ slug }): ListScope => ({ type: 'topic', slug }));
  const units = (await reader.units(locale)).map(({ slug }): ListScope => ({ type: 'unit', slug }));
  const shows = (await reader.shows(locale)).map(({ slug }): ListScope => ({ type: 'show', slug }));
  const scopes = [...fixedScopes, ...topics, ...units, ...shows];
  const outlines = await Promise.all(scopes.map((scope) => outline(runtime, locale, scope)));
  const { title } = await reader.siteText(locale);
  const feeds = outlines.filter((feed) => feed !== undefined);
  return { contentType: opmlContentType, body: renderOpml({ site, locale, title, feeds }) };
}

async function outline(runtime: Runtime, locale: Locale, scope: ListScope) {
  const common = await commonParts(runtime, locale, scope);
  if (!common) return undefined;
  const channel = buildChannel({
    ...common,
    format: 'rss.xml',
    items: [],
    tombstones: [],
    archive: { count: 0 },
  });
  return { title: channel.title, xmlPath: feedPath(locale, scope, 'rss.xml'), htmlPath: channel.pagePath };
}
