import { renderBody } from '../../../../src/content/bodyHtml';
import { runtime } from '../../../../src/delivery/runtime';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import type { ItemViewProps } from '../../_components/ItemPage';

export function ProblemView({ item, related }: ItemViewProps<'problem'>) {
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
