import type { PublishedContent } from '../content/contentItem';
import { liveKey, mediaKey } from './listKey';
import type { Affected, Origin, PublishedRow, PublishedRows } from './publishedRow';

export interface Publication {
  content: PublishedContent;
  origin: Origin;
  /** Serialised list keys of the content. */
  lists: string[];
  mediaIds: string[];
  sortKey: string;
  registerKey?: string;
  /** ISO 8601 UTC. */
  now: string;
}

export type PublishOutcome = 'published' | 'corrected' | 'unchanged';

/**
 * Makes `content` the public state of its item and language: first publication, correction and
 * republication after a withdrawal are this one step. Content equal to what is out (but for its
 * modification time) changes nothing, so a repeated save gets no new number.
 */
export async function publish(rows: PublishedRows, publication: Publication): Promise<PublishOutcome> {
  const { content } = publication;
  const before = await rows.get(content.locale, content.shortId);
  if (before?.status === 'live' && isSameContent(before.content, content)) {
    return 'unchanged';
  }
  await rows.put(toRow(publication, before));
  return before?.status === 'live' ? 'corrected' : 'published';
}

function toRow(publication: Publication, before: PublishedRow | undefined): PublishedRow {
  const { content, origin, lists, mediaIds, sortKey, registerKey, now } = publication;
  return {
    itemId: content.id,
    shortId: content.shortId,
    locale: content.locale,
    kind: content.kind,
    slug: content.slug,
    headline: headlineOf(content),
    status: 'live',
    revision: (before?.revision ?? 0) + 1,
    sortKey,
    ...(registerKey !== undefined && { registerKey }),
    origin,
    changedAt: now,
    firstPublishedAt: 'firstPublishedAt' in content ? content.firstPublishedAt : undefined,
    content,
    affected: addAffected(before?.affected, { lists, mediaIds }),
    lists: [...lists.map((list) => liveKey(content.locale, list)), ...mediaIds.map(mediaKey)],
  };
}

export function headlineOf(content: PublishedContent): string {
  if ('headline' in content) return content.headline;
  return 'name' in content ? content.name : content.title;
}

function addAffected(before: Affected | undefined, now: Affected): Affected {
  return {
    lists: [...new Set([...(before?.lists ?? []), ...now.lists])],
    mediaIds: [...new Set([...(before?.mediaIds ?? []), ...now.mediaIds])],
  };
}

/** Equality of everything a reader could notice: all but the time of modification. */
export function isSameContent(a: PublishedContent | undefined, b: PublishedContent): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b);
}

/** JSON with sorted keys, without `modifiedAt` and undefined values: databases do not keep key order. */
function canonicalJson(content: PublishedContent): string {
  return JSON.stringify(content, (key, value: unknown) => {
    if (key === 'modifiedAt') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
