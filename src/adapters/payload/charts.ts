import type { PayloadRequest } from 'payload';
import { chartKey, isDrawable, type Chart, type ChartDrawing } from '../../content/chart';
import type { Locale } from '../../content/locales';
import { installationOf } from './installation';

/**
 * Drawings of the charts in an item, by `chartKey`; wherever in its details they stand. The drawing programs are
 * loaded by the first item that has a chart.
 */
export async function drawCharts(
  req: PayloadRequest,
  details: object,
  locale: Locale,
): Promise<ReadonlyMap<string, ChartDrawing>> {
  const charts = chartsIn(details).filter(isDrawable);
  if (charts.length === 0) return new Map();
  const { chartFiles } = await import('../charts/chartFiles');
  const studio = installationOf(req.payload);
  const drawings = new Map<string, ChartDrawing>();
  for (const chart of charts) drawings.set(chartKey(chart), await chartFiles(chart, locale, studio));
  return drawings;
}

function chartsIn(value: unknown): Chart[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('categories' in value && 'series' in value) return [value as Chart];
  return Object.values(value).flatMap(chartsIn);
}
