import type { problem as vi } from '../../vi/kinds/problem';

/** Words of the form and the pages of this kind, English. */
export const problem: typeof vi = {
  newsroom: {
    singular: 'Problem',
    plural: 'Problems',
  },
  portal: {},
};
