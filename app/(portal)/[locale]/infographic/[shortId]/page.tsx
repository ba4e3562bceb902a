import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { InfographicView } from '../../../_kinds/infographic/InfographicView';

export const dynamic = 'force-dynamic';

export default function InfographicPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="infographic" view={InfographicView} />;
}
