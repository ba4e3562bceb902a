import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { InfographicView } from '../../../_kinds/infographic/InfographicView';
import '../../../_kinds/infographic/infographic.css';

export const dynamic = 'force-dynamic';

export default function InfographicPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="infographic" view={InfographicView} />;
}
