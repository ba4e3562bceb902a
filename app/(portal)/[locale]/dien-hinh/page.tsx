import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { ShowcaseList } from '../../_kinds/showcase/ShowcaseList';
import '../../_kinds/showcase/showcase.css';

export const dynamic = 'force-dynamic';

export default function ShowcaseListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="showcase" list={ShowcaseList} />;
}
