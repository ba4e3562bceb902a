import type { List, ListItem, Paragraph } from 'mdast';
import { lineBreak, list, listItem, type LexicalNode } from './lexicalNodes';
import { refuse, toInlineNodes, type BodyReferences } from './markdownInlines';

interface ItemParts {
  paragraphs: Paragraph[];
  lists: List[];
}

function partsOf(item: ListItem): ItemParts {
  const parts: ItemParts = { paragraphs: [], lists: [] };
  for (const child of item.children) {
    if (child.type === 'list') parts.lists.push(child);
    else if (child.type === 'paragraph' && parts.lists.length === 0) parts.paragraphs.push(child);
    else refuse(child, 'mục của danh sách chỉ gồm chữ, rồi đến danh sách con');
  }
  return parts;
}

/** Lexical keeps a nested list in an item of its own, after the item it belongs to. */
function toItems(item: ListItem, value: number, indent: number, references: BodyReferences): LexicalNode[] {
  const { paragraphs, lists } = partsOf(item);
  if (paragraphs.length === 0) refuse(item, 'mục của danh sách không có chữ');
  const lines = paragraphs.map((paragraph) => toInlineNodes(paragraph.children, references));
  const words = lines.flatMap((line, index) => (index === 0 ? line : [{ ...lineBreak }, ...line]));
  const nested = lists.map((child) =>
    listItem([toListNode(child, references, indent + 1)], { value: value + 1, indent }),
  );
  return [listItem(words, { value, indent }), ...nested];
}

/** A list with the lists inside it. */
export function toListNode(node: List, references: BodyReferences, indent = 0): LexicalNode {
  const start = node.start ?? 1;
  const items = node.children.flatMap((item, index) => toItems(item, start + index, indent, references));
  return list(items, { ordered: node.ordered === true, start });
}
