import type { ReactNode } from 'react';
import { isOfKind, type ContentItem, type ContentOf } from '../../../src/content/contentItem';
import type { ItemKind } from '../../../src/content/kinds';
import { itemPath, sectionPath } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { readItem, toLocale } from '../_presenters/pageRequest';
import { ItemMetadata } from './ItemMetadata';
import { NotFoundContent } from './NotFoundContent';
import { PortalPage, type PageFrame } from './PortalPage';

export interface ItemPageProps {
  params: Promise<{ locale: string; shortId: string }>;
}

export interface ItemViewProps<K extends ItemKind> {
  item: ContentOf<K>;
  related: ContentItem[];
}

interface Props<K extends ItemKind> extends ItemPageProps {
  kind: K;
  view: (props: ItemViewProps<K>) => ReactNode;
  frame?: PageFrame;
}

const relatedCount = 6;

/** The page of an item of one kind: what every page has around the view of the kind. */
export async function ItemPage<K extends ItemKind>({ params, kind, view: View, frame }: Props<K>) {
  const { shortId, ...rest } = await params;
  const locale = toLocale(rest.locale);
  const item = await readItem(locale, shortId);
  // Only when the item leaves between the server's look-up and this one.
  if (!isOfKind(item, kind)) return <NotFoundContent locale={locale} />;
  const { reader } = runtime();
  const [related, others] = await Promise.all([
    reader.related(item, relatedCount),
    reader.translations(item),
  ]);
  return (
    <PortalPage
      locale={locale}
      path={itemPath(item)}
      section={sectionPath(locale, item.kind)}
      others={others}
      frame={frame}
    >
      <ItemMetadata item={item} translations={others} />
      <View item={item} related={related} />
    </PortalPage>
  );
}
