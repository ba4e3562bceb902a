import type { Block, Inline, ListBlock } from '../content/blocks';
import type { ContentItem, ProjectedItem, TopicRef, UnitRef } from '../content/contentItem';
import { itemPath } from '../content/permalink';

/** What a projected item refers to, looked up beforehand. Ids that are missing are not live. */
export interface References {
  topics: ReadonlyMap<string, TopicRef>;
  units: ReadonlyMap<string, UnitRef>;
  /** Items by `tag:` id that embeds and links may point to. */
  items: ReadonlyMap<string, ProjectedItem>;
}

/** `tag:` ids of all items that the body embeds or links to, each once. */
export function linkedItemIds(body: readonly Block[]): string[] {
  return [...new Set(body.flatMap(idsOfBlock))];
}

function idsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'embed':
      return [block.itemId];
    case 'paragraph':
    case 'heading':
    case 'quote':
      return idsOfInlines(block.children);
    case 'list':
      return idsOfList(block);
    case 'table':
      return block.rows.flat().flatMap((cell) => idsOfInlines(cell.children));
    case 'picture':
    case 'gallery':
    case 'rule':
      return [];
  }
}

function idsOfList(list: ListBlock): string[] {
  return list.items.flatMap((item) => [
    ...idsOfInlines(item.children),
    ...(item.sublist ? idsOfList(item.sublist) : []),
  ]);
}

function idsOfInlines(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => (inline.type === 'itemLink' ? [inline.itemId] : []));
}

/**
 * Fills topics, unit, embeds and links. What is not live is left out or left as plain text, so a
 * page never names or links something that was withdrawn.
 */
export function resolveLinks(item: ProjectedItem, references: References): ContentItem {
  const { topicIds, unitId, ...rest } = item;
  const unit = unitId === undefined ? undefined : references.units.get(unitId);
  return {
    ...rest,
    body: item.body.map((block) => resolveBlock(block, references)),
    topics: topicIds.flatMap((id) => references.topics.get(id) ?? []),
    ...(unit && { unit }),
  };
}

function resolveBlock(block: Block, references: References): Block {
  switch (block.type) {
    case 'embed':
      return { type: 'embed', itemId: block.itemId, ...embedTarget(block.itemId, references) };
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: resolveInlines(block.children, references) };
    case 'list':
      return resolveList(block, references);
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, children: resolveInlines(cell.children, references) })),
        ),
      };
    case 'picture':
    case 'gallery':
    case 'rule':
      return block;
  }
}

function embedTarget(itemId: string, references: References) {
  const target = references.items.get(itemId);
  if (!target) return {};
  const { headline, summary, firstPublishedAt } = target;
  return { target: { path: itemPath(target), headline, summary, firstPublishedAt } };
}

function resolveList(list: ListBlock, references: References): ListBlock {
  return {
    ...list,
    items: list.items.map((item) => ({
      children: resolveInlines(item.children, references),
      ...(item.sublist && { sublist: resolveList(item.sublist, references) }),
    })),
  };
}

function resolveInlines(inlines: readonly Inline[], references: References): Inline[] {
  return inlines.map((inline) => {
    if (inline.type !== 'itemLink') return inline;
    const { path: _stale, ...link } = inline;
    const target = references.items.get(inline.itemId);
    return target ? { ...link, path: itemPath(target) } : link;
  });
}
