import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { ProblemList } from '../../_kinds/problem/ProblemList';
import '../../_kinds/problem/problem.css';

export const dynamic = 'force-dynamic';

export default function ProblemListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="problem" list={ProblemList} />;
}
