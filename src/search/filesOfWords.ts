import type { ProjectedItem } from '../content/contentItem';
import type { FileAsset } from '../content/files';
import type { Locale } from '../content/locales';

/**
 * Files whose words belong to an item and stand nowhere in its article: the text of a book, what is said in a film
 * that has captions and no transcript. Public ids, the one to take first; the next ones are the same in other formats.
 */
export function filesOfWords({ details, locale }: Pick<ProjectedItem, 'details' | 'locale'>): string[] {
  if ('tableOfContents' in details) return inLanguage(details.files, locale);
  if ('captions' in details && details.transcript.length === 0) return inLanguage(details.captions, locale);
  return [];
}

/** A file that names no language is in that of the item. With none of its own, an item is found by the first file. */
function inLanguage(files: readonly FileAsset[], locale: Locale): string[] {
  const own = files.filter(({ language = locale }) => language.split('-')[0] === locale);
  return (own.length > 0 ? own : files.slice(0, 1)).map(({ fileId }) => fileId);
}

/** Words read out of files, by public id: pages, slides or chapters; of captions all in one. */
export type FileWords = ReadonlyMap<string, readonly string[]>;

/** What is read in the first of the item's files that has words, page by page. */
export function pagesOf(
  item: Pick<ProjectedItem, 'details' | 'locale'>,
  words: FileWords,
): readonly string[] {
  const read = filesOfWords(item).map((fileId) => words.get(fileId) ?? []);
  return read.find((pages) => pages.some((page) => page.trim() !== '')) ?? [];
}
