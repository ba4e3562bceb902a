import type { Picture } from './blocks';

export const chartTypes = ['bar', 'stackedBar', 'line', 'pie'] as const;

export type ChartType = (typeof chartTypes)[number];

/** Figures to be drawn and to be read: every chart can be shown as the table it comes from. */
export interface Chart {
  type: ChartType;
  title: string;
  /** What the values are in: "%", "tỷ đồng". */
  unit?: string;
  /** Names along the axis. */
  categories: string[];
  /** `values` are in the order of the categories; null where there is no figure. */
  series: { name: string; values: (number | null)[] }[];
  source?: string;
  /** What the chart shows, in a sentence. */
  description: string;
  /** What stands where a figure should; such a chart is not published. */
  unreadable?: string[];
  /** Made when the chart is projected; missing while it has no figures. */
  drawing?: ChartDrawing;
}

/** The files of a chart: vector drawings for our pages, pixels for feeds, shares and print. */
export interface ChartDrawing {
  /** For wide columns and for phones; both light and dark. */
  wide: VectorFile;
  narrow: VectorFile;
  picture: Picture;
}

export interface VectorFile {
  /** Path below the base path, `/media/<id>/<name>.<hash>.svg`. */
  path: string;
  width: number;
  height: number;
  byteLength: number;
}

/** Whether there is something to draw. */
export function isDrawable({ categories, series, unreadable }: Chart): boolean {
  return (
    !unreadable?.length &&
    categories.length > 0 &&
    series.some(({ values }) => values.some((value) => value !== null))
  );
}

/** The same for charts that look the same, so that a drawing is found again. */
export function chartKey(chart: Chart): string {
  const { type, title, unit, categories, series, source, description } = chart;
  return JSON.stringify([type, title, unit ?? '', categories, series, source ?? '', description]);
}
