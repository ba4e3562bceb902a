import type { showcase as vi } from '../../vi/kinds/showcase';

/** Words of the form and the pages of this kind, English. */
export const showcase: typeof vi = {
  newsroom: {
    singular: 'Showcase',
    plural: 'Showcases',
  },
  portal: {},
};
