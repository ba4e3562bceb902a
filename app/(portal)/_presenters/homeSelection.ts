import type { ContentItem } from '../../../src/content/contentItem';

export interface HomeSelection {
  lead?: ContentItem;
  latest: ContentItem[];
  longReads: ContentItem[];
}

const latestCount = 9;
const longReadCount = 4;

/** Shares the newest items out over the home page, so that nothing stands there twice. */
export function selectForHome(lead: ContentItem | undefined, newest: readonly ContentItem[]): HomeSelection {
  const rest = newest.filter((item) => item.shortId !== lead?.shortId);
  const longReads = rest
    .filter((item) => item.kind === 'newsArticle' && item.details.genre !== 'news')
    .slice(0, longReadCount);
  const latest = rest.filter((item) => !longReads.includes(item)).slice(0, latestCount);
  return { lead, latest, longReads };
}

/** How many items the home page must ask for to fill its lists. */
export const homeItemCount = 1 + latestCount + longReadCount + 6;
