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
}
