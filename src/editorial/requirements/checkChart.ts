import { isDrawable, type Chart } from '../../content/chart';
import type { Issue } from '../../content/issues';

/** More slices than this nobody tells apart. */
const maxSlices = 7;

export interface ChartPlace {
  /** Path of the chart's fields in the form, ending with a dot. */
  fields: string;
  /** Path of the field that holds its table. */
  table: string;
  /** Number of its scene in an e-magazine. */
  position?: number;
}

/** What keeps a chart from being drawn, or from being understood by those who cannot see it. */
export function checkChart(chart: Chart, { fields, table, position }: ChartPlace): Issue[] {
  const params = { ...(position !== undefined && { position }) };
  const issues: Issue[] = [];
  if (chart.title === '') issues.push({ field: `${fields}title`, code: 'chartTitleMissing', params });
  if (chart.description === '')
    issues.push({ field: `${fields}description`, code: 'chartDescriptionMissing', params });
  const [text] = chart.unreadable ?? [];
  if (text !== undefined)
    issues.push({ field: table, code: 'chartFigureUnreadable', params: { ...params, text } });
  else if (!isDrawable(chart)) issues.push({ field: table, code: 'chartFiguresMissing', params });
  else if (chart.type === 'pie' && !isWhole(chart))
    issues.push({ field: table, code: 'pieNotWhole', params });
  return issues;
}

function isWhole({ series: [first, ...others], categories }: Chart): boolean {
  const values = first?.values ?? [];
  return others.length === 0 && categories.length <= maxSlices && values.every((value) => (value ?? 0) >= 0);
}
