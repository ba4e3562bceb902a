import type { Block, Inline, Table } from './blocks';

/** Blocks made of plain words, for what is compiled rather than written. */
export function plainText(text: string): Inline {
  return { type: 'text', text, marks: [] };
}

export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [plainText(text)] };
}

export function heading(text: string, level: 2 | 3 | 4 = 2): Block {
  return { type: 'heading', level, children: [plainText(text)] };
}

/** A heading with what stands under it; nothing when there is nothing to say. */
export function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

/** Names with their values, as a table whose first column is the header; rows without a value are left out. */
export function factsTable(
  caption: string,
  facts: readonly (readonly [string, string | undefined])[],
): Table {
  const known = facts.filter((fact): fact is readonly [string, string] => Boolean(fact[1]));
  return {
    type: 'table',
    caption,
    rows: known.map(([name, value]) => [
      { isHeader: true, colSpan: 1, rowSpan: 1, children: [plainText(name)] },
      { isHeader: false, colSpan: 1, rowSpan: 1, children: [plainText(value)] },
    ]),
  };
}

export function list(items: readonly string[], ordered = false): Block[] {
  if (items.length === 0) return [];
  return [{ type: 'list', ordered, items: items.map((item) => ({ children: [plainText(item)] })) }];
}
