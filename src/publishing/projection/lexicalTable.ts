import type { Table, TableCell } from '../../content/blocks';
import { toInlines } from './lexicalInlines';
import { childrenOf, type LexicalNode } from './lexicalNode';
import type { References } from './sources';

/** The HTML standard's limit for colspan (4.9.11); nothing honest comes near it. */
const maxSpan = 1000;

function span(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? Math.min(value, maxSpan) : 1;
}

function toCell(node: LexicalNode, references: References): TableCell {
  return {
    // 0 none, 1 header of a row, 2 of a column, 3 of both.
    isHeader: typeof node.headerState === 'number' && node.headerState > 0,
    colSpan: span(node.colSpan),
    rowSpan: span(node.rowSpan),
    children: toInlines(childrenOf(node), references),
  };
}

/** A table as it stands, empty cells included; undefined when no cell says anything. */
export function toTable(node: LexicalNode, references: References): Table | undefined {
  const rows = childrenOf(node)
    .filter(({ type }) => type === 'tablerow')
    .map((row) => childrenOf(row).filter(({ type }) => type === 'tablecell'))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell) => toCell(cell, references)));
  const saysSomething = rows.some((row) => row.some((cell) => cell.children.length > 0));
  return saysSomething ? { type: 'table', rows } : undefined;
}
