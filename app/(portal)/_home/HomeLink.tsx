import type { ContentItem } from '../../../src/content/contentItem';
import { itemPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { Words } from '../_components/Words';

/** The headline of an item as the one link of its entry. */
export function HomeLink({ item }: { item: ContentItem }) {
  return (
    <a href={sitePath(runtime().site, itemPath(item))}>
      <Words text={item.headline} />
    </a>
  );
}
