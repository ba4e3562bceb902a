import type { ProjectedItem } from '../../content/contentItem';
import type { FileTexts } from '../../delivery/fileTexts';
import { filesOfWords, pagesOf } from '../../search/filesOfWords';
import type { ItemState } from './indexContents';

/** Live items as the index takes them in: with the words of their files. */
export async function liveStates(
  items: readonly ProjectedItem[],
  fileTexts: FileTexts,
): Promise<ItemState[]> {
  const words = await fileTexts(items.flatMap(filesOfWords));
  return items.map((item) => ({
    locale: item.locale,
    shortId: item.shortId,
    item,
    fileText: pagesOf(item, words).join('\n'),
  }));
}
