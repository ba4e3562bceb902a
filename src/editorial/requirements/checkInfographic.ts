import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { checkChart } from './checkChart';

/** A picture of figures must also be told: in words, as a table, with its source (WCAG 2.2, 1.1.1). */
export function checkInfographic({ details }: ProjectedOf<'infographic'>): Issue[] {
  const { pictures, chart, textAlternative, data, dataSource } = details;
  const issues: Issue[] = [];
  if (pictures.length === 0 && !chart) issues.push({ field: 'pictures', code: 'infographicPictureMissing' });
  if (chart) issues.push(...checkChart(chart, { fields: 'chart.', table: 'data' }));
  if (!data.some(({ type }) => type === 'table')) issues.push({ field: 'data', code: 'dataTableMissing' });
  if (textAlternative.length === 0) issues.push({ field: 'textAlternative', code: 'textAlternativeMissing' });
  if (dataSource === '') issues.push({ field: 'dataSource', code: 'dataSourceMissing' });
  return issues;
}
