import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { DocumentView } from '../../../_kinds/document/DocumentView';
import '../../../_kinds/document/document.css';

export const dynamic = 'force-dynamic';

export default function DocumentPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="document" view={DocumentView} />;
}
