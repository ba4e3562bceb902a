import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

export function checkProblem(item: ProjectedOf<'problem'>): Issue[] {
  throw new Error(`The requirements of ${item.kind} are not written yet.`);
}
