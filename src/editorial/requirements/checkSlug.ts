import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { maxSlugLength } from '../../locale/slug';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function checkSlug({ slug }: ProjectedItem): Issue[] {
  const isValid = slug.length <= maxSlugLength && slugPattern.test(slug);
  return isValid ? [] : [{ field: 'slug', code: 'slugInvalid' }];
}
