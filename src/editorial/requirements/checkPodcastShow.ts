import type { PodcastShow } from '../../content/contentItem';
import type { Issue } from '../../content/issues';

/** Pixels on a side that podcast directories take (Apple, "Podcast artwork requirements"). */
const minCover = 1400;
const maxCover = 3000;

/** A show whose feed directories accept: with a description and a square cover. */
export function checkPodcastShow({ description, cover }: PodcastShow): Issue[] {
  return [
    ...(description === '' ? [{ field: 'description', code: 'showDescriptionMissing' } satisfies Issue] : []),
    ...checkCover(cover),
  ];
}

function checkCover(cover: PodcastShow['cover']): Issue[] {
  if (!cover) return [{ field: 'cover', code: 'showCoverMissing' }];
  const { width, height } = cover;
  if (width !== height) return [{ field: 'cover', code: 'showCoverNotSquare', params: { width, height } }];
  if (width >= minCover && width <= maxCover) return [];
  return [{ field: 'cover', code: 'showCoverWrongSize', params: { width, min: minCover, max: maxCover } }];
}
