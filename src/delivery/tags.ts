import type { PublishedKind, ReferenceKind } from '../content/kinds';
import { referenceKinds } from '../content/kinds';
import type { Locale } from '../content/locales';
import { isRegister, serialiseListKey } from '../publishing/listKey';
import type { Change, ListKey } from '../publishing/publishedItems';

/** One item, topic, unit or site text in one language. */
export function itemTag(locale: Locale, shortId: string): string {
  return `item:${locale}:${shortId}`;
}

/** The same by its `tag:` id, for pages that refer to something that may not be live (yet). */
export function referenceTag(locale: Locale, id: string): string {
  return `ref:${locale}:${id}`;
}

/** The newest items of a list, its length, or that it is empty. */
function listTag(locale: Locale, listKey: string): string {
  return `list:${locale}:${listKey}`;
}

/** What lies behind a cursor of a list, and its archives. */
function tailTag(locale: Locale, listKey: string): string {
  return `tail:${locale}:${listKey}`;
}

/** All topics, all units or the site text of a language. */
export function kindTag(locale: Locale, kind: ReferenceKind): string {
  return `kind:${locale}:${kind}`;
}

/** Whether a media file is public. */
export function mediaTag(mediaId: string): string {
  return `media:${mediaId}`;
}

export function isReferenceKind(kind: PublishedKind): kind is ReferenceKind {
  return referenceKinds.some((reference) => reference === kind);
}

/**
 * Tags whose pages a change makes out of date. `head` is the sort key of the newest item of the
 * language seen so far: a live row above it is new, so no page behind a cursor and no archive can
 * contain it, and they stay. Without a known head nothing is spared.
 */
export function tagsOfChange(change: Change, head: string | undefined): string[] {
  const { locale } = change;
  const tags = [itemTag(locale, change.shortId), referenceTag(locale, change.id)];
  if (isReferenceKind(change.kind)) tags.push(kindTag(locale, change.kind));
  const isNewest = change.isLive && head !== undefined && change.sortKey > head;
  for (const list of change.lists) {
    tags.push(listTag(locale, list));
    // In a register what is new may stand anywhere.
    if (!isNewest || isRegister(list)) tags.push(tailTag(locale, list));
  }
  tags.push(...change.mediaIds.map(mediaTag));
  return tags;
}

/** As `listTag`, of a list key as queries have it. */
export function headOf(locale: Locale, key: ListKey): string {
  return listTag(locale, serialiseListKey(key));
}

/** As `tailTag`. */
export function tailOf(locale: Locale, key: ListKey): string {
  return tailTag(locale, serialiseListKey(key));
}
