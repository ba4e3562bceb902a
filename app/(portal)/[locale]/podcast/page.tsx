import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { PodcastSection } from '../../_kinds/podcastEpisode/PodcastSection';
import '../../_kinds/recording/recording.css';

export const dynamic = 'force-dynamic';

export default function PodcastEpisodeListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="podcastEpisode" list={PodcastSection} />;
}
