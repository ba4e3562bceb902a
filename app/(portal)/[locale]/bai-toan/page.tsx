import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';

export const dynamic = 'force-dynamic';

export default function ProblemListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="problem" />;
}
