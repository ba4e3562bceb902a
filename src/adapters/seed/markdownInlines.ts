import type { Link, Nodes, PhrasingContent } from 'mdast';
import type { ItemRelation } from './itemRelation';
import { safeHref } from '../../content/safeHref';
import { itemLink, lineBreak, text, textFormat, webLink, type LexicalNode } from './lexicalNodes';

/** What a body points at, by the names authors use. */
export interface BodyReferences {
  /** Document ids by name in `pictures.yaml`. */
  pictures: ReadonlyMap<string, string>;
  /** Items by key. */
  items: ReadonlyMap<string, ItemRelation>;
  /** Makes ids of editor nodes; Payload uses 24 hexadecimal digits. */
  newNodeId: () => string;
}

/** Markdown that the column cannot show; `line` counts from 1 in the Markdown given. */
export class MarkdownError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
    this.name = 'MarkdownError';
  }
}

export function refuse(node: Nodes, message: string): never {
  throw new MarkdownError(message, node.position?.start.line ?? 1);
}

const itemScheme = 'item:';

/** The key in `item:<key>`, or undefined for another address. */
export function itemKeyOf(url: string): string | undefined {
  return url.startsWith(itemScheme) ? url.slice(itemScheme.length) : undefined;
}

export function findItem(node: Link, key: string, references: BodyReferences): ItemRelation {
  return references.items.get(key) ?? refuse(node, `không có bài nào mang khóa "${key}"`);
}

function toLink(node: Link, references: BodyReferences, format: number): LexicalNode {
  const children = toInlineNodes(node.children, references, format);
  if (children.length === 0) refuse(node, 'liên kết không có chữ');
  const key = itemKeyOf(node.url);
  if (key !== undefined) return itemLink(references.newNodeId(), findItem(node, key, references), children);
  // A path would break in feeds and in copies on other portals.
  if (node.url.startsWith('/') || safeHref(node.url) === undefined) {
    refuse(node, `liên kết "${node.url}" phải là địa chỉ đầy đủ (https://…) hoặc item:<khóa bài>`);
  }
  return webLink(references.newNodeId(), node.url, children);
}

/** Marks that stayed characters: emphasis that does not open or close where its author thinks it does. */
const strayMarks = /\*\*|\]\(/;

function toText(node: Extract<PhrasingContent, { type: 'text' }>, format: number): LexicalNode {
  if (strayMarks.test(node.value)) refuse(node, `định dạng viết chưa đúng: "${node.value.trim()}"`);
  return text(node.value.replaceAll('\n', ' '), format);
}

/** Words of a line; a line end in the file is a space, two spaces or a backslash before it break the line. */
export function toInlineNodes(
  nodes: readonly PhrasingContent[],
  references: BodyReferences,
  format = 0,
): LexicalNode[] {
  return nodes.flatMap((node): LexicalNode[] => {
    switch (node.type) {
      case 'text':
        return [toText(node, format)];
      case 'break':
        return [{ ...lineBreak }];
      case 'strong':
        return toInlineNodes(node.children, references, format | textFormat.bold);
      case 'emphasis':
        return toInlineNodes(node.children, references, format | textFormat.italic);
      case 'link':
        return [toLink(node, references, format)];
      case 'image':
        return refuse(node, 'ảnh phải đứng riêng thành một đoạn');
      default:
        return refuse(node, `không dùng được loại Markdown này trong dòng chữ (${node.type})`);
    }
  });
}
