import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { CoverList } from '../../_kinds/eMagazine/CoverList';
import '../../_kinds/eMagazine/coverList.css';

export const dynamic = 'force-dynamic';

export default function EMagazineListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="eMagazine" list={CoverList} />;
}
