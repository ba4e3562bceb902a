import { originOf } from '../content/authorship';
import type { Block } from '../content/blocks';
import { renderBody } from '../content/bodyHtml';
import type { ContentItem, Tombstone } from '../content/contentItem';
import { mainFile } from '../content/mainFile';
import { itemPath } from '../content/permalink';
import { bodyPictures, feedRendition, firstPicture } from '../content/pictures';
import { resolveHref, safeHref } from '../content/safeHref';
import { absoluteUrl, type Site } from '../content/site';
import { shortDateTime } from '../locale/dates';
import { wordsFor } from '../locale/words';

/**
 * Identity of an entry in every format: each language is an entry of its own, and neither a new
 * slug nor a new host changes it.
 */
export function entryId({ id, locale }: Pick<ContentItem | Tombstone, 'id' | 'locale'>): string {
  return `${id}:${locale}`;
}

/** The headline on one line; an item without one, which publishing refuses, is called by its short id. */
export function entryTitle({ headline, shortId }: ContentItem): string {
  return headline.replace(/\s+/g, ' ').trim() || shortId;
}

export function entryUrl(item: ContentItem, site: Site): string {
  return absoluteUrl(site, itemPath(item));
}

/** The byline, else who wrote it as a body: Atom wants an author on every entry (RFC 4287 section 4.1.2). */
export function entryAuthor(item: ContentItem, site: Site): string {
  return item.byline || rightsHolder(item, site);
}

export function entryRights(item: ContentItem, site: Site): string {
  return wordsFor(item.locale).feeds.rights(rightsHolder(item, site));
}

/** A copy belongs to its source, everything else to the agency. */
function rightsHolder(item: ContentItem, site: Site): string {
  return originOf(item)?.name || site.publisher.name[item.locale];
}

export interface Enclosure {
  url: string;
  file: { path: string; contentType: string; byteLength: number; durationSeconds?: number };
}

/** The one enclosure of an entry: its film, recording or document, else the JPEG of the picture that stands for it. */
export function entryEnclosure(item: ContentItem, site: Site): Enclosure | undefined {
  const picture = firstPicture(item);
  const file = mainFile(item) ?? (picture && feedRendition(picture));
  return file && { url: absoluteUrl(site, file.path), file };
}

/** Where a copied item came from, if that is an address a reader may follow. */
export function entrySourceUrl(item: ContentItem): string | undefined {
  const url = item.source?.url && safeHref(item.source.url);
  return url && /^https?:/.test(url) ? url : undefined;
}

/**
 * The whole entry as a reader elsewhere needs it: lead picture, body, corrections, source and the
 * AI label, which by law goes where the content goes.
 */
export function entryHtml(item: ContentItem, site: Site): string {
  const blocks = [...leadBlocks(item), ...item.body, ...correctionBlocks(item), ...closingBlocks(item)];
  return renderBody(blocks, { site, target: 'feed', locale: item.locale });
}

function leadBlocks({ leadPicture, body }: ContentItem): Block[] {
  if (!leadPicture) return [];
  const isInBody = bodyPictures(body).some(({ mediaId }) => mediaId === leadPicture.mediaId);
  return isInBody ? [] : [{ type: 'picture', picture: leadPicture }];
}

function correctionBlocks({ corrections, locale }: ContentItem): Block[] {
  if (corrections.length === 0) return [];
  const heading: Block = {
    type: 'heading',
    level: 2,
    children: [{ type: 'text', text: wordsFor(locale).feeds.corrections, marks: [] }],
  };
  const notes = corrections.map(({ at, note }): Block => ({
    type: 'paragraph',
    children: [plain(`${shortDateTime(at)}: ${note}`)],
  }));
  return [heading, ...notes];
}

function closingBlocks({ source, locale, aiLabel }: ContentItem): Block[] {
  const blocks: Block[] = [];
  if (source) {
    const name = plain(source.name);
    const origin = source.url ? [{ type: 'link' as const, href: source.url, children: [name] }] : [name];
    blocks.push({ type: 'paragraph', children: [plain(`${wordsFor(locale).feeds.source} `), ...origin] });
  }
  if (aiLabel) blocks.push({ type: 'paragraph', children: [{ type: 'text', text: aiLabel, marks: ['em'] }] });
  return blocks;
}

function plain(text: string): { type: 'text'; text: string; marks: [] } {
  return { type: 'text', text, marks: [] };
}

/** What may be said about a withdrawal; `gone` says nothing about the item. */
export function withdrawalComment({ withdrawal, locale }: Tombstone): string | undefined {
  if (withdrawal.mode !== 'notice') return undefined;
  return withdrawal.reason ?? wordsFor(locale).feeds.withdrawn;
}

/** Absolute address of the place a withdrawn item moved to. */
export function redirectUrl({ withdrawal }: Tombstone, site: Site): string | undefined {
  if (withdrawal.mode !== 'redirected' || !withdrawal.redirectTo) return undefined;
  return resolveHref(withdrawal.redirectTo, site, 'absolute');
}
