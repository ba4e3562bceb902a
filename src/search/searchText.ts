import type { ContentItem } from '../content/contentItem';
import { bodyText } from '../content/bodyText';
import { wordsFor } from '../locale/words';

/** What is searched of an item, in the order of its weight. */
export interface SearchText {
  headline: string;
  /** Words that describe the item: what it is, keywords, who wrote it, where it comes from. */
  about: string;
  summary: string;
  body: string;
}

type Searched = Pick<
  ContentItem,
  'kind' | 'locale' | 'headline' | 'summary' | 'body' | 'keywords' | 'byline' | 'source' | 'leadPicture'
>;

/**
 * Everything readers find an item by, beside the words of its files. Names of topics are not in it: a topic is renamed without its items changing,
 * and the search page shows topics by themselves.
 */
export function searchText(item: Searched): SearchText {
  const { headline, summary, body, keywords, byline, source, leadPicture } = item;
  const about = [wordsFor(item.locale).portal.kinds[item.kind], ...keywords, byline, source?.name];
  return {
    headline,
    about: about.filter((text) => text !== undefined).join('\n'),
    summary,
    body: [bodyText(body), leadPicture?.caption ?? leadPicture?.alt].filter(Boolean).join('\n'),
  };
}
