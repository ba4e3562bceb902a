import type { ItemTarget } from '../content/blocks';
import type { ContentItem, ProjectedItem, PublishedContent, TopicRef, UnitRef } from '../content/contentItem';
import { isItem } from '../content/contentItem';
import { homePath, itemPath, showPath, topicPath } from '../content/permalink';
import { firstPicture } from '../content/pictures';
import { readingMinutes } from '../content/readingTime';

/** What a projected item refers to, looked up beforehand. Ids that are missing are not live. */
export interface References {
  topics: ReadonlyMap<string, TopicRef>;
  units: ReadonlyMap<string, UnitRef>;
  /** By `tag:` id, what embeds, links and references point to. */
  targets: ReadonlyMap<string, ItemTarget>;
}

interface Pointer {
  type: 'embed' | 'itemRef' | 'itemLink';
  itemId: string;
}

function isPointer(value: object): value is Pointer {
  if (!('itemId' in value) || typeof value.itemId !== 'string' || !('type' in value)) return false;
  return value.type === 'embed' || value.type === 'itemRef' || value.type === 'itemLink';
}

/** `tag:` ids of everything of ours that content embeds, links or refers to, wherever in it, each once. */
export function linkedIds(content: unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isPointer(value)) found.add(value.itemId);
    Object.values(value).forEach(visit);
  };
  visit(content);
  return [...found];
}

/** The same content with its embeds, links and references filled. What is not live stays or becomes empty. */
export function fillPointers<T>(content: T, targets: References['targets']): T {
  return filled(content, targets) as T;
}

function filled(value: unknown, targets: References['targets']): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => filled(part, targets));
  if (isPointer(value)) return filledPointer(value, targets);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, targets)]));
}

function filledPointer(pointer: Pointer, targets: References['targets']): object {
  const target = targets.get(pointer.itemId);
  if (pointer.type !== 'itemLink') {
    return { type: pointer.type, itemId: pointer.itemId, ...(target && { target }) };
  }
  const { path: _stale, ...link } = pointer as Pointer & { path?: string };
  return target ? { ...link, path: target.path } : link;
}

/**
 * Fills topics, unit, embeds and links. What is not live is left out or left as plain text, so a
 * page never names or links something that was withdrawn.
 */
export function resolveLinks(item: ProjectedItem, references: References): ContentItem {
  const { topicIds, unitId, ...rest } = item;
  const unit = unitId === undefined ? undefined : references.units.get(unitId);
  return {
    ...fillPointers(rest, references.targets),
    topics: topicIds.flatMap((id) => references.topics.get(id) ?? []),
    ...(unit && { unit }),
  };
}

/** What plays says how long it plays, everything else how long it takes to read. */
function lengthOf(item: ProjectedItem): Pick<ItemTarget, 'durationSeconds' | 'readingMinutes'> {
  switch (item.kind) {
    case 'video':
    case 'podcastEpisode':
      return { durationSeconds: item.details.durationSeconds };
    default:
      return { readingMinutes: readingMinutes(item.body) };
  }
}

/** What may be told of published content that something else refers to; units have no page. */
export function targetOf(content: PublishedContent): ItemTarget | undefined {
  const { kind, shortId } = content;
  if (isItem(content)) {
    const { headline, summary, firstPublishedAt } = content;
    const picture = firstPicture(content);
    return {
      kind,
      shortId,
      path: itemPath(content),
      headline,
      summary,
      firstPublishedAt,
      ...(picture && { picture }),
      ...(content.kind === 'featuredTask' && { code: content.details.code }),
      ...lengthOf(content),
    };
  }
  switch (content.kind) {
    case 'topic':
      return {
        kind,
        shortId,
        path: topicPath(content),
        headline: content.name,
        summary: content.description,
      };
    case 'podcastShow': {
      const { name: headline, description: summary, cover } = content;
      return { kind, shortId, path: showPath(content), headline, summary, ...(cover && { picture: cover }) };
    }
    case 'site':
      return {
        kind,
        shortId,
        path: homePath(content.locale),
        headline: content.title,
        summary: content.tagline,
      };
    case 'unit':
      return undefined;
  }
}
