import type { Picture } from '../../content/blocks';
import type { ProjectedItem } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import { bodyPictures } from '../../content/pictures';
import { galleries, singlePictures } from './bodyPictures';

function lacksAlt(picture: Picture): boolean {
  return picture.alt.trim() === '';
}

/** Positions, from 1, of the pictures without alt text. */
function positionsWithoutAlt(pictures: readonly Picture[]): number[] {
  return pictures.flatMap((picture, index) => (lacksAlt(picture) ? [index + 1] : []));
}

/** WCAG 2.2, 1.1.1: every picture of a news article carries meaning, so none may be without words. */
export function checkAltTexts({ leadPicture, body }: ProjectedItem): Issue[] {
  // A picture that stands in the body too, such as that of an infographic, is named there.
  const isInBody = bodyPictures(body).some(({ mediaId }) => mediaId === leadPicture?.mediaId);
  const lead: Issue[] =
    leadPicture && !isInBody && lacksAlt(leadPicture)
      ? [{ field: 'leadPicture', code: 'leadPictureAltMissing' }]
      : [];
  const single = positionsWithoutAlt(singlePictures(body)).map((position): Issue => {
    return { field: 'body', code: 'bodyPictureAltMissing', params: { position } };
  });
  const inGalleries = galleries(body).flatMap(({ pictures }, index) =>
    positionsWithoutAlt(pictures).map((position): Issue => {
      return { field: 'body', code: 'galleryPictureAltMissing', params: { gallery: index + 1, position } };
    }),
  );
  return [...lead, ...single, ...inGalleries];
}
