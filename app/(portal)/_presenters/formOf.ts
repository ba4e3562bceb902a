import type { ContentItem } from '../../../src/content/contentItem';
import { wordsFor } from '../../../src/locale/words';

/** What an item is within its kind, in words: "Phóng sự ảnh"; undefined for the plain form. */
export function formOf(item: ContentItem): string | undefined {
  if (item.kind !== 'newsArticle') return undefined;
  const { genre } = item.details;
  return genre === 'news' ? undefined : wordsFor(item.locale).portal.genres[genre];
}
