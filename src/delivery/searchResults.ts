import type { ContentItem } from '../content/contentItem';
import { filesOfWords, pagesOf } from '../search/filesOfWords';
import { excerpt, highlight, holdsAll, wordsInPhrases, type Segment } from '../search/highlight';
import type { SearchQuery } from '../search/searchQuery';
import { searchText } from '../search/searchText';
import type { FileTexts } from './fileTexts';

export interface SearchResult {
  item: ContentItem;
  headline: Segment[];
  /** The place of the item that answers the question best, from its own text or that of its file. */
  excerpt: Segment[];
}

/** Of a long text only so much is looked through for an excerpt. */
const maxExcerptSource = 40_000;
/** Pages of a book are looked through until so many characters are read. */
const maxPagesSource = 200_000;

/** Items with the words of the question marked; files are read only for items that do not say all of it themselves. */
export async function toResults(
  items: readonly ContentItem[],
  query: SearchQuery,
  fileTexts: FileTexts,
): Promise<SearchResult[]> {
  const found = items.map((item) => ({ item, ...searchText(item) }));
  const isSaid = found.map(({ headline, summary, body }) => {
    if (holdsAll(`${headline}\n${summary}`, query)) return 'inSummary';
    return holdsAll(body.slice(0, maxExcerptSource), query) ? 'inBody' : 'partly';
  });
  const words = await fileTexts(
    items.filter((_, index) => isSaid[index] === 'partly').flatMap((item) => filesOfWords(item)),
  );
  return found.map(({ item, headline, summary, body }, index) => {
    const page = isSaid[index] === 'partly' ? pageThatSays(pagesOf(item, words), query) : undefined;
    const place =
      isSaid[index] === 'inSummary' ? undefined : excerpt((page ?? body).slice(0, maxExcerptSource), query);
    const shown = place ?? highlight(summary, query);
    const phrases = wordsInPhrases(shown.map(({ text }) => text).join(''), query);
    return { item, headline: highlight(headline, query, phrases), excerpt: shown };
  });
}

function pageThatSays(pages: readonly string[], query: SearchQuery): string | undefined {
  let read = 0;
  return pages.find((page) => {
    read += page.length;
    return read <= maxPagesSource && holdsAll(page, query);
  });
}
