import type { Table, TableCell } from './blocks';
import type { Chart } from './chart';
import type { Locale } from './locales';
import { plainText } from './plainBlocks';

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Words over the column of names. */
const corner: Record<Locale, string> = { vi: 'Nội dung', en: 'Item' };

/** The figures of a chart as a table: what it was drawn from, for everybody who cannot or will not look at it. */
export function chartTable(chart: Chart, locale: Locale): Table {
  const format = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 3 });
  const written = (value: number | null): string =>
    value === null ? '–' : `${format.format(value)}${chart.unit === '%' ? '%' : ''}`;
  return {
    type: 'table',
    caption: chart.unit && chart.unit !== '%' ? `${chart.title} (${chart.unit})` : chart.title,
    rows: [
      [corner[locale], ...chart.series.map(({ name }) => name)].map((name) => cell(name, true)),
      ...chart.categories.map((category, row) => [
        cell(category, true),
        ...chart.series.map(({ values }) => cell(written(values[row] ?? null), false)),
      ]),
    ],
  };
}

function cell(text: string, isHeader: boolean): TableCell {
  return { isHeader, colSpan: 1, rowSpan: 1, children: [plainText(text)] };
}
