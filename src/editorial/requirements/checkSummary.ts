import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

export function checkSummary({ summary }: ProjectedItem): Issue[] {
  return summary.trim() === '' ? [{ field: 'summary', code: 'summaryMissing' }] : [];
}
