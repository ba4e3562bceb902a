import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';

export const dynamic = 'force-dynamic';

export default function InfographicListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="infographic" />;
}
