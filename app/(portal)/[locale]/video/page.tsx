import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { VideoList } from '../../_kinds/video/VideoList';
import '../../_kinds/recording/recording.css';

export const dynamic = 'force-dynamic';

export default function VideoListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="video" list={VideoList} />;
}
