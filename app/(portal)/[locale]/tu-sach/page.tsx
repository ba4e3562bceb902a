import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { Bookshelf } from '../../_kinds/publication/Bookshelf';
import '../../_kinds/publication/publication.css';

export const dynamic = 'force-dynamic';

export default function PublicationListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="publication" list={Bookshelf} />;
}
