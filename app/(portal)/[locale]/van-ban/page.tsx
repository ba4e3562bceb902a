import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { DocumentRegister } from '../../_kinds/document/DocumentRegister';
import '../../_kinds/document/document.css';

export const dynamic = 'force-dynamic';

export default function DocumentListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="document" list={DocumentRegister} />;
}
