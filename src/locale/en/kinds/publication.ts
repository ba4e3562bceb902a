import type { publication as vi } from '../../vi/kinds/publication';

/** Words of the form and the pages of this kind, English. */
export const publication: typeof vi = {
  newsroom: {
    singular: 'Publication',
    plural: 'Publications',
  },
  portal: {},
};
