import type { featuredTask as vi } from '../../vi/kinds/featuredTask';

/** Words of the form and the pages of this kind, English. */
export const featuredTask: typeof vi = {
  newsroom: {
    singular: 'Featured task',
    plural: 'Featured tasks',
  },
  portal: {},
};
