import { renderBody } from '../../../../../src/content/bodyHtml';
import type { ContentItem } from '../../../../../src/content/contentItem';
import { itemPath, sectionPath } from '../../../../../src/content/permalink';
import { runtime } from '../../../../../src/delivery/runtime';
import { ArticleAside } from '../../../_components/ArticleAside';
import { ArticleHead } from '../../../_components/ArticleHead';
import { ArticleNotes } from '../../../_components/ArticleNotes';
import { ArticleMetadata } from '../../../_components/ArticleMetadata';
import { NotFoundContent } from '../../../_components/NotFoundContent';
import { PortalPage } from '../../../_components/PortalPage';
import { readItem, toLocale } from '../../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; shortId: string }>;
}

const relatedCount = 6;

export default async function ArticlePage({ params }: Props) {
  const { shortId, ...rest } = await params;
  const locale = toLocale(rest.locale);
  const item = await readItem(locale, shortId);
  // Only when the item leaves between the server's look-up and this one.
  if (!item) return <NotFoundContent locale={locale} />;
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
    >
      <ArticleMetadata item={item} translations={others} />
      <Article item={item} related={related} />
    </PortalPage>
  );
}

function Article({ item, related }: { item: ContentItem; related: ContentItem[] }) {
  const { site } = runtime();
  const html = renderBody(item.body, { site, target: 'page', locale: item.locale });
  return (
    <div className="wide article-grid">
      <article className="article">
        <ArticleHead item={item} />
        <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
        <ArticleNotes item={item} />
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}
