import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { ProblemView } from '../../../_kinds/problem/ProblemView';
import '../../../_styles/parts.css';
import '../../../_kinds/problem/problem.css';

export const dynamic = 'force-dynamic';

export default function ProblemPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="problem" view={ProblemView} />;
}
