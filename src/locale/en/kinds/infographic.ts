import type { infographic as vi } from '../../vi/kinds/infographic';

/** Words of the form and the pages of this kind, English. */
export const infographic: typeof vi = {
  newsroom: {
    singular: 'Infographic',
    plural: 'Infographics',
  },
  portal: {},
};
