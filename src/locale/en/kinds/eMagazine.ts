import type { eMagazine as vi } from '../../vi/kinds/eMagazine';

/** Words of the form and the pages of this kind, English. */
export const eMagazine: typeof vi = {
  newsroom: {
    singular: 'E-magazine',
    plural: 'E-magazines',
  },
  portal: {},
};
