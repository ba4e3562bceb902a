import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

export function checkInfographic(item: ProjectedOf<'infographic'>): Issue[] {
  throw new Error(`The requirements of ${item.kind} are not written yet.`);
}
