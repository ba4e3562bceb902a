import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { NewsArticleView } from '../../../_kinds/newsArticle/NewsArticleView';

export const dynamic = 'force-dynamic';

export default function NewsArticlePage(props: ItemPageProps) {
  return <ItemPage {...props} kind="newsArticle" view={NewsArticleView} />;
}
