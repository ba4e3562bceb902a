import type { ListBlock, ListItem } from '../../content/blocks';
import { toInlines } from './lexicalInlines';
import { childrenOf, type LexicalNode } from './lexicalNode';
import type { References } from './sources';

function isList(node: LexicalNode): boolean {
  return node.type === 'list';
}

/** Lists nested in one item; several of them become one. */
function sublistOf(item: LexicalNode, references: References): ListBlock | undefined {
  const lists = childrenOf(item)
    .filter(isList)
    .map((list) => toList(list, references));
  const [first, ...others] = lists.filter((list) => list !== undefined);
  return first && { ...first, items: [...first.items, ...others.flatMap(({ items }) => items)] };
}

function join(first: ListBlock | undefined, second: ListBlock): ListBlock {
  return first ? { ...first, items: [...first.items, ...second.items] } : second;
}

/** Lexical keeps a nested list in an item of its own; for readers it belongs to the item before. */
function addItem(items: ListItem[], node: LexicalNode, references: References): ListItem[] {
  const children = toInlines(
    childrenOf(node).filter((child) => !isList(child)),
    references,
  );
  const sublist = sublistOf(node, references);
  const before = items.at(-1);
  if (children.length > 0) return [...items, sublist ? { children, sublist } : { children }];
  if (!sublist) return items;
  if (!before) return sublist.items;
  return [...items.slice(0, -1), { ...before, sublist: join(before.sublist, sublist) }];
}

/** A list without its empty items; undefined when none is left. */
export function toList(node: LexicalNode, references: References): ListBlock | undefined {
  const nodes = childrenOf(node).map((child) =>
    isList(child) ? { type: 'listitem', children: [child] } : child,
  );
  const items = nodes.reduce<ListItem[]>((list, child) => addItem(list, child, references), []);
  return items.length === 0 ? undefined : { type: 'list', ordered: node.listType === 'number', items };
}
