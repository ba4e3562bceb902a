import type { ItemRelation } from './itemRelation';

/**
 * Nodes of the editor's JSON exactly as Payload's editor writes them (richtext-lexical 3.90, Lexical 0.50), so that a
 * seeded article opened and saved in the newsroom does not change.
 */
export type LexicalNode = { type: string; version: number } & Record<string, unknown>;

export interface LexicalBody extends Record<string, unknown> {
  root: LexicalNode & { children: LexicalNode[]; direction: null; format: ''; indent: number };
}

/** Bits of TextNode's format. */
export const textFormat = { bold: 1, italic: 2 } as const;

function element(
  type: string,
  children: LexicalNode[],
  properties: Record<string, unknown> = {},
): LexicalNode {
  return { type, version: 1, direction: null, format: '', indent: 0, children, ...properties };
}

export function body(children: LexicalNode[]): LexicalBody {
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } };
}

export function text(words: string, format: number): LexicalNode {
  return { type: 'text', version: 1, text: words, format, detail: 0, mode: 'normal', style: '' };
}

export const lineBreak: LexicalNode = { type: 'linebreak', version: 1 };

export const rule: LexicalNode = { type: 'horizontalrule', version: 1 };

/** @param alignment `left`, `center`, `right` or nothing. */
export function paragraph(children: LexicalNode[], alignment = ''): LexicalNode {
  const first = children.find(({ type }) => type === 'text');
  return element('paragraph', children, {
    format: alignment,
    textFormat: first?.format ?? 0,
    textStyle: '',
  });
}

export function heading(level: 2 | 3 | 4, children: LexicalNode[]): LexicalNode {
  return element('heading', children, { tag: `h${level}` });
}

export function quote(children: LexicalNode[]): LexicalNode {
  return element('quote', children);
}

export function list(
  items: LexicalNode[],
  { ordered, start }: { ordered: boolean; start: number },
): LexicalNode {
  return element('list', items, {
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
  });
}

/** @param value Number of the item; an item that only holds a nested list has the number of the item after it. */
export function listItem(
  children: LexicalNode[],
  { value, indent }: { value: number; indent: number },
): LexicalNode {
  return element('listitem', children, { value, indent });
}

export function table(rows: LexicalNode[][]): LexicalNode {
  return element(
    'table',
    rows.map((cells) => element('tablerow', cells)),
  );
}

/** @param isHeader Marks the cell as header of its column (Lexical's `TableCellHeaderStates.ROW`: it stands in a header row). */
export function tableCell(children: LexicalNode[], isHeader: boolean): LexicalNode {
  return element('tablecell', children, {
    headerState: isHeader ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  });
}

export function webLink(id: string, url: string, children: LexicalNode[]): LexicalNode {
  return element('link', children, { version: 3, id, fields: { linkType: 'custom', newTab: false, url } });
}

export function itemLink(id: string, doc: ItemRelation, children: LexicalNode[]): LexicalNode {
  return element('link', children, { version: 3, id, fields: { linkType: 'internal', newTab: false, doc } });
}

export function upload(id: string, picture: string): LexicalNode {
  return { type: 'upload', version: 3, format: '', id, relationTo: 'media', value: picture, fields: {} };
}

function block(blockType: string, id: string, fields: Record<string, unknown>): LexicalNode {
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } };
}

/** @param rows Each row of the array field has an id of its own. */
export function gallery(id: string, rows: { id: string; picture: string }[]): LexicalNode {
  return block('gallery', id, { pictures: rows });
}

export function quotation(id: string, words: string, attribution: string): LexicalNode {
  return block('quotation', id, { text: words, attribution });
}

export function embed(id: string, item: ItemRelation): LexicalNode {
  return block('embed', id, { item });
}
