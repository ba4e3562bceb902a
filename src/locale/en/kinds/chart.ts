import type { chart as vi } from '../../vi/kinds/chart';

/** Words of charts in forms, English. */
export const chart: typeof vi = {
  type: 'Type of chart',
  typeNone: 'No chart',
  types: { bar: 'Bars', stackedBar: 'Stacked bars', line: 'Line', pie: 'Pie' },
  title: 'Title of the chart',
  unit: 'Unit of the figures',
  unitHelp: 'For example: %, billion đồng, people.',
  description: 'What the chart shows',
  descriptionHelp: 'One or two sentences with the main figures, read by whoever cannot see the chart.',
  source: 'Source of the figures',
  unitOf: (unit) => `Unit: ${unit}`,
};
