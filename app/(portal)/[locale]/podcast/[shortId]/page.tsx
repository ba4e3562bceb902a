import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { PodcastEpisodeView } from '../../../_kinds/podcastEpisode/PodcastEpisodeView';
import '../../../_kinds/recording/recording.css';

export const dynamic = 'force-dynamic';

export default function PodcastEpisodePage(props: ItemPageProps) {
  return <ItemPage {...props} kind="podcastEpisode" view={PodcastEpisodeView} />;
}
