import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

export function checkPublication(item: ProjectedOf<'publication'>): Issue[] {
  throw new Error(`The requirements of ${item.kind} are not written yet.`);
}
