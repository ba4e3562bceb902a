import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

/** Characters as readers count them, so that a letter with stacked marks is one. */
const maxHeadlineLength = 200;

function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

export function checkHeadline({ headline }: ProjectedItem): Issue[] {
  if (headline.trim() === '') return [{ field: 'headline', code: 'headlineMissing' }];
  const length = lengthOf(headline);
  if (length <= maxHeadlineLength) return [];
  return [{ field: 'headline', code: 'headlineTooLong', params: { length, max: maxHeadlineLength } }];
}
