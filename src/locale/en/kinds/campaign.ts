import type { campaign as vi } from '../../vi/kinds/campaign';

/** Words of the form and the pages of this kind, English. */
export const campaign: typeof vi = {
  newsroom: {
    singular: 'Campaign',
    plural: 'Campaigns',
  },
  portal: {},
};
