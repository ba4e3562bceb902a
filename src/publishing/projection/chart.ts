import type { Block, Table } from '../../content/blocks';
import { inlineText } from '../../content/bodyText';
import { chartKey, chartTypes, type Chart } from '../../content/chart';
import type { Locale } from '../../content/locales';
import { line, oneOf, optionalLine } from './fieldValues';
import { toBlocks } from './lexicalBody';
import type { DocumentFields, References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** How figures are written: what groups digits and what begins the fraction. */
const separators: Record<Locale, { group: RegExp; fraction: string }> = {
  vi: { group: /[.\s]/g, fraction: ',' },
  en: { group: /[,\s]/g, fraction: '.' },
};

/** What editors write where there is no figure. */
const noFigure = /^(?:|-|–|—|…|\.\.\.|x|n\/a|không có)$/i;

/** `1.234,5` or `80%` in Vietnamese, `1,234.5` in English; null for no figure, undefined for what is none. */
export function figureOf(text: string, locale: Locale): number | null | undefined {
  const trimmed = text.trim();
  if (noFigure.test(trimmed)) return null;
  const { group, fraction } = separators[locale];
  const bare = trimmed.replace(/\s*%$/, '').replace(/^[–−]/, '-').replace(group, '').replace(fraction, '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

/**
 * Blocks of a field of figures. A paragraph right above a table is its caption, as editors write it, since the text
 * editor knows no captions.
 */
export function figuresOf(value: unknown, references: References): Block[] {
  const blocks: Block[] = [];
  for (const block of toBlocks(value, references)) {
    const above = blocks.at(-1);
    if (block.type === 'table' && !block.caption && above?.type === 'paragraph') {
      blocks.splice(-1, 1, withHeaders({ ...block, caption: inlineText(above.children) }));
    } else blocks.push(block.type === 'table' ? withHeaders(block) : block);
  }
  return blocks;
}

/** A table pasted from a spreadsheet marks no header; its first row and column are headers, as the form says. */
function withHeaders(table: Table): Table {
  if (table.rows.some((row) => row.some(({ isHeader }) => isHeader))) return table;
  const rows = table.rows.map((row, y) => row.map((cell, x) => ({ ...cell, isHeader: y === 0 || x === 0 })));
  return { ...table, rows };
}

export function firstTable(blocks: readonly Block[]): Table | undefined {
  return blocks.find((block): block is Table => block.type === 'table');
}

/**
 * The chart of a table: its first column names the categories, its first row the series. Undefined while no type of
 * chart is chosen.
 */
export function toChart(
  fields: DocumentFields,
  table: Table | undefined,
  locale: Locale,
  { charts }: References,
): Chart | undefined {
  const type = oneOf(chartTypes, fields.type);
  if (!type) return undefined;
  const [head = [], ...rows] = (table?.rows ?? []).map((row) => row.map((cell) => textOf(cell.children)));
  const unreadable = rows.flatMap((row) =>
    row.slice(1).filter((text) => figureOf(text, locale) === undefined),
  );
  const chart = withoutUndefined<Chart>({
    type,
    title: line(fields.title),
    unit: optionalLine(fields.unit),
    categories: rows.map(([name = '']) => name),
    series: head.slice(1).map((name, index) => ({
      name,
      values: rows.map((row) => figureOf(row[index + 1] ?? '', locale) ?? null),
    })),
    source: optionalLine(fields.source),
    description: line(fields.description),
    unreadable: unreadable.length > 0 ? unreadable : undefined,
  });
  const drawing = charts?.get(chartKey(chart));
  return drawing ? { ...chart, drawing } : chart;
}

const textOf = (children: Table['rows'][number][number]['children']): string => inlineText(children).trim();
