import { SectionPage, type SectionPageProps } from '../../_components/SectionPage';
import { CampaignList } from '../../_kinds/campaign/CampaignList';
import '../../_kinds/campaign/campaign.css';

export const dynamic = 'force-dynamic';

export default function CampaignListPage(props: SectionPageProps) {
  return <SectionPage {...props} kind="campaign" list={CampaignList} />;
}
