import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { PodcastEpisodeView } from '../../../_kinds/podcastEpisode/PodcastEpisodeView';

export const dynamic = 'force-dynamic';

export default function PodcastEpisodePage(props: ItemPageProps) {
  return <ItemPage {...props} kind="podcastEpisode" view={PodcastEpisodeView} />;
}
