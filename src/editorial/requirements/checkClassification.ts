import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

/** Topics and audiences decide which lists and feeds an item reaches; without them it reaches almost nobody. */
export function checkClassification({ topicIds, audiences }: ProjectedItem): Issue[] {
  const issues: Issue[] = [];
  if (topicIds.length === 0) issues.push({ field: 'topics', code: 'topicsMissing' });
  if (audiences.length === 0) issues.push({ field: 'audiences', code: 'audiencesMissing' });
  return issues;
}
