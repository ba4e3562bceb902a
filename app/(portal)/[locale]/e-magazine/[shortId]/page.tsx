import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { EMagazineView } from '../../../_kinds/eMagazine/EMagazineView';
import '../../../_kinds/eMagazine/eMagazine.css';

export const dynamic = 'force-dynamic';

export default function EMagazinePage(props: ItemPageProps) {
  return <ItemPage {...props} kind="eMagazine" view={EMagazineView} frame="thin" />;
}
