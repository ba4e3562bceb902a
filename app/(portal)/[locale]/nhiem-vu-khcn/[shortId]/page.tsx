import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { FeaturedTaskView } from '../../../_kinds/featuredTask/FeaturedTaskView';
import '../../../_styles/parts.css';
import '../../../_kinds/featuredTask/featuredTask.css';

export const dynamic = 'force-dynamic';

export default function FeaturedTaskPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="featuredTask" view={FeaturedTaskView} />;
}
