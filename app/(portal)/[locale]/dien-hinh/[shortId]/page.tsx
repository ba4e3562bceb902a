import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { ShowcaseView } from '../../../_kinds/showcase/ShowcaseView';
import '../../../_styles/parts.css';
import '../../../_kinds/showcase/showcase.css';

export const dynamic = 'force-dynamic';

export default function ShowcasePage(props: ItemPageProps) {
  return <ItemPage {...props} kind="showcase" view={ShowcaseView} />;
}
