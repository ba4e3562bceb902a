import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { PublicationView } from '../../../_kinds/publication/PublicationView';
import '../../../_kinds/publication/publication.css';

export const dynamic = 'force-dynamic';

export default function PublicationPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="publication" view={PublicationView} />;
}
