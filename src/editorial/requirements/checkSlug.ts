import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { maxSlugLength } from '../../locale/slug';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function checkSlug({ headline, slug }: ProjectedItem): Issue[] {
  // The address is made from the headline, which is asked for anyway.
  if (slug === '' && headline.trim() === '') return [];
  const isValid = slug.length <= maxSlugLength && slugPattern.test(slug);
  return isValid ? [] : [{ field: 'slug', code: 'slugInvalid' }];
}
