import type { Locale } from './locales';
import { shortIdPattern, withLocale } from './permalink';

/** What another portal may show of this column. */
export type EmbedTarget =
  { type: 'latest' } | { type: 'topic'; slug: string } | { type: 'item'; shortId: string };

/** `fragment` is HTML for a page that is put together on a server, `frame` a page for an `<iframe>`. */
export type EmbedForm = 'fragment' | 'frame';

export interface Embed {
  locale: Locale;
  target: EmbedTarget;
  form: EmbedForm;
  /** Number of items; an item by itself pays no heed to it. */
  count: number;
}

/** How many items a list may have, by the parameter `so-luong`. */
export const embedCounts = { least: 1, usual: 5, most: 10 } as const;

/** These two never change their addresses: portals of others name them. */
export const itemsElementPath = '/embed/nq57-items.js';
export const itemsStylePath = '/embed/nq57-items.css';

/** The page that explains all of it. */
export function embedGuidePath(locale: Locale): string {
  return withLocale(locale, '/nhung');
}

/** Address of a block, without the number of items where it is the usual one. */
export function embedPath({ locale, target, form, count }: Embed): string {
  const extension = form === 'fragment' ? '.html' : '';
  const query = target.type === 'item' || count === embedCounts.usual ? '' : `?so-luong=${count}`;
  return withLocale(locale, `/nhung/${targetPath(target)}${extension}${query}`);
}

function targetPath(target: EmbedTarget): string {
  switch (target.type) {
    case 'latest':
      return 'moi-nhat';
    case 'topic':
      return `chu-de/${target.slug}`;
    case 'item':
      return `bai/${target.shortId}`;
  }
}

/** The reverse of `embedPath` for the segments behind `nhung`; undefined for what names no block. */
export function parseEmbed(locale: Locale, segments: readonly string[], query = ''): Embed | undefined {
  const written = segments.join('/');
  const form: EmbedForm = written.endsWith('.html') ? 'fragment' : 'frame';
  const target = parseTarget(written.replace(/\.html$/, ''));
  const count = countOf(new URLSearchParams(query).getAll('so-luong'));
  return target && count !== undefined ? { locale, target, form, count } : undefined;
}

function parseTarget(path: string): EmbedTarget | undefined {
  if (path === 'moi-nhat') return { type: 'latest' };
  const [, type, name] = /^(chu-de|bai)\/([a-z0-9-]+)$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (type === 'chu-de') return { type: 'topic', slug: name };
  return shortIdPattern.test(name) ? { type: 'item', shortId: name } : undefined;
}

/** The usual number where none is asked for; undefined for one that is not allowed. */
function countOf(given: readonly string[]): number | undefined {
  const [value] = given;
  if (value === undefined) return embedCounts.usual;
  const count = /^[1-9]\d?$/.test(value) ? Number(value) : 0;
  const isAllowed = given.length === 1 && count >= embedCounts.least && count <= embedCounts.most;
  return isAllowed ? count : undefined;
}
