import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { InfographicList } from '../../_kinds/infographic/InfographicList';
import '../../_kinds/infographic/infographic.css';

export const dynamic = 'force-dynamic';

export default function InfographicListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="infographic" list={InfographicList} />;
}
