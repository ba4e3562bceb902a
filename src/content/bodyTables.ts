import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Table, TableCell } from './blocks';
import type { BodyOptions } from './bodyOptions';
import { inlineNodes } from './bodyInlines';
import { inlineText } from './bodyText';
import { bodyWords } from './bodyWords';
import { defaultLocale } from './locales';
import { cleanText } from './xmlText';

/** `1.234,5`, `80%`, `–12`, `1,2 tỷ`: cells that pages align to the right. */
const figure = /^[-–+≥≤~]?\s?\d[\d.,]*(\s?(%|‰|triệu|tỷ|nghìn|đồng))*$/u;

/** A table; on pages in a container that scrolls sideways and can be reached by keyboard (WCAG 2.1.1, 1.4.10). */
export function tableNode(table: Table, options: BodyOptions): Element {
  const caption = table.caption ? cleanText(table.caption) : undefined;
  const node = h('table', [
    ...(caption ? [h('caption', caption)] : []),
    ...sections(table.rows).map(({ tag, rows, isHead }) =>
      h(
        tag,
        rows.map((row) =>
          h(
            'tr',
            row.map((cell, column) => cellNode(cell, { column, isHead }, options)),
          ),
        ),
      ),
    ),
  ]);
  if (options.target === 'feed') return node;
  const ariaLabel = caption ?? bodyWords[options.locale ?? defaultLocale].table;
  return h('div', { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel }, [node]);
}

interface Section {
  tag: 'thead' | 'tbody';
  rows: TableCell[][];
  isHead: boolean;
}

/** Leading rows made of header cells only are the head, unless nothing would be left for the body. */
function sections(rows: TableCell[][]): Section[] {
  const firstBodyRow = rows.findIndex((row) => !row.every((cell) => cell.isHeader));
  const headLength = Math.max(firstBodyRow, 0);
  const parts: Section[] = [
    { tag: 'thead', rows: rows.slice(0, headLength), isHead: true },
    { tag: 'tbody', rows: rows.slice(headLength), isHead: false },
  ];
  return parts.filter((part) => part.rows.length > 0);
}

function cellNode(
  cell: TableCell,
  place: { column: number; isHead: boolean },
  options: BodyOptions,
): Element {
  const isFigure =
    options.target === 'page' && !cell.isHeader && figure.test(inlineText(cell.children).trim());
  const properties = {
    scope: cell.isHeader ? scopeOf(place) : undefined,
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    className: isFigure ? ['figure'] : undefined,
  };
  return h(cell.isHeader ? 'th' : 'td', properties, inlineNodes(cell.children, options));
}

/** A header in the first column of the body heads its row, every other its column. */
function scopeOf({ column, isHead }: { column: number; isHead: boolean }): string {
  return !isHead && column === 0 ? 'row' : 'col';
}
