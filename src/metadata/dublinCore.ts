import { originOf } from '../content/authorship';
import type { ContentItem } from '../content/contentItem';
import { itemPath } from '../content/permalink';
import { absoluteUrl, type Site } from '../content/site';
import { cleanTexts } from '../content/xmlText';
import { safeHref } from '../content/safeHref';
import { vietnamTime } from './vietnamTime';
import { wordsFor } from '../locale/words';

/** One `<meta name="DC.…" content="…">`; elements may repeat. HTML knows no `scheme` any more. */
export interface DublinCoreElement {
  name: string;
  content: string;
}

/**
 * The Dublin Core elements named by Thông tư 24/2011/TT-BTTTT (Đ.4). The circular has lapsed; its
 * required elements – title, creator, date, description, publisher, identifier – are always there.
 */
export function dublinCore(item: ContentItem, site: Site): DublinCoreElement[] {
  const { locale } = item;
  const publisher = site.publisher.name[locale];
  // A copy belongs to its source.
  const holder = originOf(item)?.name || publisher;
  return cleanTexts([
    { name: 'DC.title', content: item.headline },
    { name: 'DC.creator', content: item.byline || holder },
    ...subjects(item),
    { name: 'DC.description', content: item.summary },
    { name: 'DC.publisher', content: publisher },
    { name: 'DC.date', content: vietnamTime(item.firstPublishedAt) },
    { name: 'DC.type', content: 'Text' },
    { name: 'DC.format', content: 'text/html' },
    { name: 'DC.identifier', content: absoluteUrl(site, itemPath(item)) },
    { name: 'DC.identifier', content: item.id },
    ...sourceElements(item),
    { name: 'DC.language', content: locale },
    { name: 'DC.rights', content: wordsFor(locale).feeds.rights(holder) },
  ]);
}

function subjects({ topics, keywords }: ContentItem): DublinCoreElement[] {
  const words = new Set([...topics.map(({ name }) => name), ...keywords]);
  return [...words].map((content) => ({ name: 'DC.subject', content }));
}

function sourceElements({ source }: ContentItem): DublinCoreElement[] {
  if (!source) return [];
  const url = source.url && safeHref(source.url);
  const name = { name: 'DC.source', content: source.name };
  return url ? [name, { name: 'DC.source', content: url }] : [name];
}
