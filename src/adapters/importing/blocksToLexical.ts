import type { Block, Inline } from '../../content/blocks';
import { inlineText } from '../../content/bodyText';
import {
  body,
  heading,
  list,
  listItem,
  paragraph,
  text,
  textFormat,
  type LexicalBody,
  type LexicalNode,
} from '../seed/lexicalNodes';

/** The text of a document as the editor of the newsroom keeps it: paragraphs, headings and lists, which is all there is. */
export function blocksToLexical(blocks: readonly Block[]): LexicalBody {
  return body(blocks.flatMap(nodesOf));
}

function nodesOf(block: Block): LexicalNode[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(inlinesOf(block.children))];
    case 'heading':
      return [heading(block.level, inlinesOf(block.children))];
    case 'list':
      return [
        list(
          block.items.map((item, index) =>
            listItem(inlinesOf(item.children), { value: index + 1, indent: 0 }),
          ),
          { ordered: block.ordered, start: 1 },
        ),
      ];
    default:
      return [];
  }
}

function inlinesOf(inlines: readonly Inline[]): LexicalNode[] {
  return inlines.map((inline) => {
    const isBold = inline.type === 'text' && inline.marks.includes('strong');
    // No-break spaces are put in when the text is published.
    return text(inlineText([inline]).replaceAll('\u00a0', ' '), isBold ? textFormat.bold : 0);
  });
}
