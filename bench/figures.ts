/** One line of the result. */
export interface Figure {
  measure: string;
  ours: string;
  nginx?: string;
  share?: string;
  goal?: string;
  /** Absent where there is no goal. */
  ok?: boolean;
}

export function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The value below which the given part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const ordered = sorted(values);
  return ordered[Math.min(ordered.length - 1, Math.floor(part * ordered.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => {
  const ordered = sorted(values);
  const middle = Math.floor(ordered.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [ordered[middle - 1], ordered[middle]];
  return ordered.length % 2 === 1 ? high : (low + high) / 2;
};

export const worst = (values: readonly number[]): number => Math.max(...values);

export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

export const wholeNumber = (value: number): string => Math.round(value).toLocaleString('en');

const figureTitles = ['measure', 'ours', 'nginx', 'share', 'goal', 'ok'] as const;

/** What was measured, a line each. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.measure,
    figure.ours,
    figure.nginx ?? '',
    figure.share ?? '',
    figure.goal ?? '',
    figure.ok === undefined ? '' : figure.ok ? 'yes' : 'NO',
  ]);
  return alignTable(figureTitles, rows);
}

/** Cells under their titles, readable in a terminal and as Markdown. */
export function alignTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(titles), rule, ...rows.map(line)].join('\n');
}
