import { ItemPage, type ItemPageProps } from '../../../_components/ItemPage';
import { CampaignView } from '../../../_kinds/campaign/CampaignView';
import '../../../_styles/parts.css';
import '../../../_kinds/campaign/campaign.css';

export const dynamic = 'force-dynamic';

export default function CampaignPage(props: ItemPageProps) {
  return <ItemPage {...props} kind="campaign" view={CampaignView} />;
}
