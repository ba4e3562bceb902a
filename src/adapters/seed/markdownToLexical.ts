import type { Heading, Image, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import {
  body,
  embed,
  gallery,
  heading,
  paragraph,
  rule,
  table,
  tableCell,
  upload,
  type LexicalBody,
  type LexicalNode,
} from './lexicalNodes';
import { findItem, itemKeyOf, refuse, toInlineNodes, type BodyReferences } from './markdownInlines';
import { toListNode } from './markdownLists';
import { toQuote } from './markdownQuote';

function toHeading(node: Heading, references: BodyReferences): LexicalNode {
  const { depth } = node;
  if (depth !== 2 && depth !== 3 && depth !== 4) {
    return refuse(node, 'tiêu đề mục dùng ##, ### hoặc #### (một dấu # là tiêu đề bài)');
  }
  return heading(depth, toInlineNodes(node.children, references));
}

function toTableNode({ align, children }: Table, references: BodyReferences): LexicalNode {
  const rows = children.map((row, rowIndex) =>
    row.children.map((cell, column) => {
      const words = paragraph(toInlineNodes(cell.children, references), align?.[column] ?? '');
      return tableCell([words], rowIndex === 0);
    }),
  );
  return table(rows);
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** The pictures of a paragraph that holds nothing else. */
function picturesOf({ children }: Paragraph): Image[] {
  const parts = children.filter((node) => !isSpace(node));
  const images = parts.filter((node) => node.type === 'image');
  return images.length === parts.length ? images : [];
}

function findPicture(image: Image, references: BodyReferences): string {
  return (
    references.pictures.get(image.url) ??
    refuse(image, `không có ảnh nào tên "${image.url}" trong pictures.yaml`)
  );
}

function toPictures(images: readonly Image[], references: BodyReferences): LexicalNode {
  const { newNodeId } = references;
  const rows = images.map((image) => ({ id: newNodeId(), picture: findPicture(image, references) }));
  const [first, second] = rows;
  return first && !second ? upload(first.id, first.picture) : gallery(newNodeId(), rows);
}

/** A paragraph that is only a link to an article shows that article as a card. */
function toEmbed({ children }: Paragraph, references: BodyReferences): LexicalNode | undefined {
  const [link, ...others] = children;
  if (link?.type !== 'link' || others.length > 0) return undefined;
  const key = itemKeyOf(link.url);
  return key === undefined ? undefined : embed(references.newNodeId(), findItem(link, key, references));
}

function toParagraph(node: Paragraph, references: BodyReferences): LexicalNode {
  const images = picturesOf(node);
  if (images.length > 0) return toPictures(images, references);
  return toEmbed(node, references) ?? paragraph(toInlineNodes(node.children, references));
}

function toBlock(node: RootContent, references: BodyReferences): LexicalNode {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, references);
    case 'heading':
      return toHeading(node, references);
    case 'list':
      return toListNode(node, references);
    case 'blockquote':
      return toQuote(node, references);
    case 'table':
      return toTableNode(node, references);
    case 'thematicBreak':
      return { ...rule };
    default:
      return refuse(node, `không dùng được loại Markdown này (${node.type})`);
  }
}

/**
 * A body written in Markdown with tables (CommonMark and GFM tables) as the editor's JSON.
 * @throws MarkdownError for whatever the column cannot show, and for names that lead nowhere.
 */
export function markdownToLexical(markdown: string, references: BodyReferences): LexicalBody {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return body(tree.children.map((node) => toBlock(node, references)));
}
