import { isItem, type ProjectedItem } from '../../content/contentItem';
import type { Locale } from '../../content/locales';
import type { PublishedItems } from '../../publishing/publishedItems';

/** Beyond this the walk begins again: so many items in a row have been withdrawn under its feet. */
const mostSteppedBack = 50;

/**
 * Walks through all live items of a language, newest first, while others publish and withdraw. Nothing is stepped
 * over: pages follow an item, not a number, and when that item has left, the one before it leads on.
 * Each page is read by the caller's `next()`, so that nothing is read ahead of its use.
 */
export function walkLiveItems(store: Pick<PublishedItems, 'list'>, locale: Locale, pageSize: number) {
  let seen: string[] = [];
  let isOver = false;
  async function readPage() {
    for (let before = seen.at(-1); ; before = seen.at(-1)) {
      const page = await store.list({ locale, list: { type: 'all' }, limit: pageSize, before });
      if (page) return page;
      seen = seen.slice(0, -1);
    }
  }
  return {
    /** The next items; undefined at the end. */
    async next(): Promise<ProjectedItem[] | undefined> {
      if (isOver) return undefined;
      const page = await readPage();
      const items = page.items.filter(isItem);
      seen = [...seen, ...items.map(({ shortId }) => shortId)].slice(-mostSteppedBack);
      isOver = page.next === undefined;
      return items;
    },
  };
}
