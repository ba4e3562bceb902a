import type { Inline, LineBreak, Mark, TextRun } from '../../content/blocks';
import { cleanText } from '../../content/xmlText';
import { bindWords } from './bindWords';
import { childrenOf, fieldsOf, itemDocumentId, stringOf, type LexicalNode } from './lexicalNode';
import { linkAddress } from './linkAddress';
import type { References } from './sources';

/** Lexical's TextNode format is a bitmask. Bits that are not here (highlight, upper case) are looks, not meaning. */
const markBits: readonly (readonly [number, Mark])[] = [
  [1, 'strong'],
  [2, 'em'],
  [8, 'underline'],
  [4, 'strike'],
  [32, 'sub'],
  [64, 'sup'],
  [16, 'code'],
];

type Words = TextRun | LineBreak;

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock']);

/** Whether a node stands in a line of text; an unknown node does when it holds text and no blocks. */
export function isInlineNode(node: LexicalNode): boolean {
  return inlineTypes.has(node.type) || (node.children === undefined && typeof node.text === 'string');
}

function marksOf(format: unknown): Mark[] {
  const bits = typeof format === 'number' ? format : 0;
  return markBits.filter(([bit]) => (bits & bit) !== 0).map(([, mark]) => mark);
}

function textRun(text: string, marks: Mark[]): TextRun {
  return { type: 'text', text: cleanText(text).replace(/[\t\n]+/g, ' '), marks };
}

function linkOf(node: LexicalNode, references: References): Inline[] {
  const children = toInlinesUnbound(childrenOf(node), references).flatMap(wordsOf);
  const fields = fieldsOf(node);
  if (fields.linkType === 'internal') {
    const itemId = references.itemIds.get(itemDocumentId(fields.doc) ?? '');
    return itemId === undefined ? children : [{ type: 'itemLink', itemId, children }];
  }
  const href = linkAddress(stringOf(fields.url ?? node.url));
  return href === undefined ? children : [{ type: 'link', href, children }];
}

/** A link inside a link gives up its address: HTML cannot hold one. */
function wordsOf(inline: Inline): Words[] {
  return inline.type === 'link' || inline.type === 'itemLink' ? inline.children : [inline];
}

function inlineOf(node: LexicalNode, references: References): Inline[] {
  switch (node.type) {
    case 'linebreak':
      return [{ type: 'break' }];
    case 'tab':
      return [textRun(' ', [])];
    case 'link':
    case 'autolink':
      return linkOf(node, references);
    default:
      if (isInlineNode(node)) return [textRun(stringOf(node.text), marksOf(node.format))];
      return toInlinesUnbound(childrenOf(node), references);
  }
}

/** Blocks where only a line fits, such as paragraphs in a table cell, are set apart by breaks. */
function toInlinesUnbound(nodes: readonly LexicalNode[], references: References): Inline[] {
  const inlines: Inline[] = [];
  let lastWasBlock = false;
  for (const node of nodes) {
    const isBlock = !isInlineNode(node);
    const next = inlineOf(node, references);
    if (next.length > 0 && inlines.length > 0 && (isBlock || lastWasBlock)) inlines.push({ type: 'break' });
    inlines.push(...next);
    if (next.length > 0) lastWasBlock = isBlock;
  }
  return inlines;
}

function hasSameMarks(a: TextRun, b: TextRun): boolean {
  return a.marks.join() === b.marks.join();
}

/** Joins neighbouring runs with equal marks and drops empty runs and links. */
function merge<T extends Inline>(inlines: readonly T[]): T[] {
  const merged: T[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && hasSameMarks(last, inline)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.type === 'link' || inline.type === 'itemLink') {
      const children = merge(inline.children);
      if (hasText(children)) merged.push({ ...inline, children });
    } else if (inline.type !== 'text' || inline.text !== '') merged.push(inline);
  }
  return merged;
}

/** Whether a reader would see any word. */
export function hasText(inlines: readonly Inline[]): boolean {
  return inlines.flatMap(wordsOf).some((word) => word.type === 'text' && word.text.trim() !== '');
}

/** Binds words across runs: "Nghị quyết " in roman and "57" in bold stay together. */
function bind(inlines: readonly Inline[]): Inline[] {
  const words = inlines.flatMap(wordsOf);
  const bound = bindWords(words.map((word) => (word.type === 'text' ? word.text : '\n')).join(''));
  let position = 0;
  const take = <T extends Words>(word: T): T => {
    const start = position;
    position += word.type === 'text' ? word.text.length : 1;
    return word.type === 'text' ? { ...word, text: bound.slice(start, position) } : word;
  };
  return inlines.map((inline) => {
    if (inline.type !== 'link' && inline.type !== 'itemLink') return take(inline);
    return { ...inline, children: inline.children.map(take) };
  });
}

function isBlank(inline: Inline | undefined): boolean {
  return (
    inline !== undefined && (inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === ''))
  );
}

/** Breaks and spaces at either end of a block show as holes in the page. */
function trim(inlines: readonly Inline[]): Inline[] {
  let start = 0;
  let end = inlines.length;
  while (start < end && isBlank(inlines[start])) start += 1;
  while (end > start && isBlank(inlines[end - 1])) end -= 1;
  return inlines.slice(start, end).map((inline, index, all) => {
    if (inline.type !== 'text') return inline;
    const text = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === all.length - 1 ? text.trimEnd() : text };
  });
}

/** A line of text from editor nodes: clean, merged, trimmed and bound; empty when it says nothing. */
export function toInlines(nodes: readonly LexicalNode[], references: References): Inline[] {
  const inlines = merge(toInlinesUnbound(nodes, references));
  return hasText(inlines) ? bind(trim(inlines)) : [];
}
