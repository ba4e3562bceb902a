import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { TaskList } from '../../_kinds/featuredTask/TaskList';
import '../../_kinds/featuredTask/featuredTask.css';

export const dynamic = 'force-dynamic';

export default function FeaturedTaskListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="featuredTask" list={TaskList} />;
}
