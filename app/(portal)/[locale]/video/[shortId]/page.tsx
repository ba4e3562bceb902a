import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { VideoView } from '../../../_kinds/video/VideoView';
import '../../../_kinds/recording/recording.css';

export const dynamic = 'force-dynamic';

export default function VideoPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="video" view={VideoView} />;
}
