import type { Block, Heading } from '../../content/blocks';
import { findPicture, toOwnBlock } from './lexicalBlocks';
import { isInlineNode, toInlines } from './lexicalInlines';
import { toList } from './lexicalList';
import { childrenOf, mediaCollection, rootNodes, type LexicalNode } from './lexicalNode';
import { toTable } from './lexicalTable';
import type { References } from './sources';

/** The headline is level 1, so a body starts at 2; below 4 nobody tells the levels apart. */
const headingLevels: Record<string, Heading['level']> = { h1: 2, h2: 2, h3: 3 };

/** Block types with a line of text in them. */
type LineBlock = { type: 'paragraph' } | { type: 'quote' } | { type: 'heading'; level: Heading['level'] };

function lineBlockOf(node: LexicalNode): LineBlock {
  if (node.type === 'heading') return { type: 'heading', level: headingLevels[String(node.tag)] ?? 4 };
  return { type: 'paragraph' };
}

function oneOrNone(block: Block | undefined): Block[] {
  return block ? [block] : [];
}

/** Paragraphs in a quote are its lines; anything else in it breaks it up. */
function isOneQuote(children: readonly LexicalNode[]): boolean {
  return children.every((child) => isInlineNode(child) || child.type === 'paragraph');
}

function quoteOf(children: readonly LexicalNode[], references: References): Block[] {
  if (!isOneQuote(children)) return flow(children, { type: 'quote' }, references);
  const words = toInlines(children, references);
  return words.length === 0 ? [] : [{ type: 'quote', children: words }];
}

function blocksOf(node: LexicalNode, references: References): Block[] {
  switch (node.type) {
    case 'list':
      return oneOrNone(toList(node, references));
    case 'table':
      return oneOrNone(toTable(node, references));
    case 'quote':
      return quoteOf(childrenOf(node), references);
    case 'horizontalrule':
      return [{ type: 'rule' }];
    case 'upload': {
      const relation = { relationTo: node.relationTo ?? mediaCollection, value: node.value };
      const picture = findPicture(relation, references);
      return oneOrNone(picture && { type: 'picture', picture });
    }
    case 'block':
      return oneOrNone(toOwnBlock(node, references));
    default:
      // Paragraphs, headings, and nodes nobody knows, whose text is kept.
      return flow(childrenOf(node), lineBlockOf(node), references);
  }
}

/** Lines of text become blocks of the given kind; blocks among them, such as a picture in a paragraph, stay blocks. */
function flow(nodes: readonly LexicalNode[], lineBlock: LineBlock, references: References): Block[] {
  const blocks: Block[] = [];
  let line: LexicalNode[] = [];
  const endLine = () => {
    const children = toInlines(line, references);
    if (children.length > 0) blocks.push({ ...lineBlock, children });
    line = [];
  };
  for (const node of nodes) {
    if (isInlineNode(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksOf(node, references));
    }
  }
  endLine();
  return blocks;
}

/**
 * The editor's body as the blocks that pages and feeds render. What says nothing is dropped, what is not
 * known loses its form but keeps its text, what leads nowhere becomes plain text.
 */
export function toBlocks(lexical: unknown, references: References): Block[] {
  return flow(rootNodes(lexical), { type: 'paragraph' }, references);
}
