import type { ContentItem } from './contentItem';
import type { FileAsset } from './files';

/** The file an item is about – film, recording, book, document – as far as it has one: its enclosure in feeds. */
export function mainFile(item: Pick<ContentItem, 'details'>): FileAsset | undefined {
  const { details } = item;
  return 'files' in details ? details.files.find(({ role }) => role === 'main') : undefined;
}
