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
  const figures = options.target === 'page' ? figureColumns(table.rows) : noColumns;
  const node = h('table', [
    ...(caption ? [h('caption', caption)] : []),
    ...sections(table.rows).map(({ tag, rows, isHead }) =>
      h(
        tag,
        rows.map((row) =>
          h(
            'tr',
            row.map((cell, column) => cellNode(cell, { column, isHead, figures }, options)),
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

const noColumns: ReadonlySet<number> = new Set();

/** Columns with figures only below their head, so that the head stands over them; none where cells span. */
function figureColumns(rows: TableCell[][]): ReadonlySet<number> {
  const body = sections(rows).find(({ isHead }) => !isHead)?.rows ?? [];
  const [first = []] = body;
  const isPlain = rows.every(
    (row) => row.length === first.length && row.every(({ colSpan, rowSpan }) => colSpan * rowSpan === 1),
  );
  if (!isPlain) return noColumns;
  const columns = [...first.keys()].filter((column) =>
    body.every((row) => row[column] !== undefined && isFigure(row[column])),
  );
  return new Set(columns);
}

function isFigure(cell: TableCell): boolean {
  return !cell.isHeader && figure.test(inlineText(cell.children).trim());
}

interface Place {
  column: number;
  isHead: boolean;
  figures: ReadonlySet<number>;
}

function cellNode(cell: TableCell, place: Place, options: BodyOptions): Element {
  const isAligned = place.isHead
    ? place.figures.has(place.column)
    : options.target === 'page' && isFigure(cell);
  const properties = {
    scope: cell.isHeader ? scopeOf(place) : undefined,
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    className: isAligned ? ['figure'] : undefined,
  };
  return h(cell.isHeader ? 'th' : 'td', properties, inlineNodes(cell.children, options));
}

/** A header in the first column of the body heads its row, every other its column. */
function scopeOf({ column, isHead }: Pick<Place, 'column' | 'isHead'>): string {
  return !isHead && column === 0 ? 'row' : 'col';
}
