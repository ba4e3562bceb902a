import type { Blockquote, PhrasingContent } from 'mdast';
import { lineBreak, quotation, quote, type LexicalNode } from './lexicalNodes';
import { refuse, toInlineNodes, type BodyReferences } from './markdownInlines';

/** Stands for a break the author asked for, while `\n` is only the end of a line in the file. */
const hardBreak = '\u2028';

const attributionLine = /(?:^|[\n\u2028])[—–][ \u00a0]*([^\n\u2028]+)$/u;

const plainTypes = new Set<string>(['text', 'break', 'strong', 'emphasis']);

function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return hardBreak;
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');
}

function linesOf(quoted: Blockquote): PhrasingContent[][] {
  return quoted.children.map((child) =>
    child.type === 'paragraph' ? child.children : refuse(child, 'trích dẫn chỉ gồm các đoạn chữ'),
  );
}

/** The block holds plain text: emphasis may be lost there, an address may not. */
function refuseLinks(nodes: readonly PhrasingContent[]): void {
  const other = nodes.find(({ type }) => !plainTypes.has(type));
  if (other) refuse(other, 'trích dẫn có dòng nguồn chỉ gồm chữ, không có liên kết hay ảnh');
}

/** A quote whose last line is `— Nguồn` becomes our quotation block with that source; any other stays a quote. */
export function toQuote(quoted: Blockquote, references: BodyReferences): LexicalNode {
  const lines = linesOf(quoted);
  const whole = lines.map(plainText).join(hardBreak);
  const found = attributionLine.exec(whole);
  if (!found) {
    const nodes = lines.map((line) => toInlineNodes(line, references));
    return quote(nodes.flatMap((line, index) => (index === 0 ? line : [{ ...lineBreak }, ...line])));
  }
  lines.forEach(refuseLinks);
  const words = whole.slice(0, found.index).replaceAll('\n', ' ').replaceAll(hardBreak, '\n').trim();
  if (words === '') refuse(quoted, 'trích dẫn chỉ có dòng nguồn, thiếu lời trích');
  return quotation(references.newNodeId(), words, (found[1] ?? '').trim());
}
