import type { video as vi } from '../../vi/kinds/video';

/** Words of the form and the pages of this kind, English. */
export const video: typeof vi = {
  newsroom: {
    singular: 'Video',
    plural: 'Videos',
  },
  portal: {},
};
