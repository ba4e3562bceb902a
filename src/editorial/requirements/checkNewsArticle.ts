import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { checkBody } from './checkBody';
import { checkPhotoStory } from './checkPhotoStory';

/** A news article is its text, a photo story its pictures. */
export function checkNewsArticle(item: ProjectedOf<'newsArticle'>): Issue[] {
  return [...checkBody(item), ...checkPhotoStory(item)];
}
