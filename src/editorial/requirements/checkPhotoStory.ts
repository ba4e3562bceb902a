import type { ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { galleries, singlePictures } from './bodyPictures';

const minPhotoStoryPictures = 3;

/** A picture shown twice, as lead and in the body, tells its part of the story once. */
function countPictures({ leadPicture, body }: ProjectedOf<'newsArticle'>): number {
  const inGalleries = galleries(body).flatMap(({ pictures }) => pictures);
  const pictures = [...(leadPicture ? [leadPicture] : []), ...singlePictures(body), ...inGalleries];
  return new Set(pictures.map(({ mediaId }) => mediaId)).size;
}

export function checkPhotoStory(item: ProjectedOf<'newsArticle'>): Issue[] {
  if (item.details.genre !== 'photoStory') return [];
  const count = countPictures(item);
  if (count >= minPhotoStoryPictures) return [];
  return [{ field: 'body', code: 'photoStoryTooFewPictures', params: { count, min: minPhotoStoryPictures } }];
}
