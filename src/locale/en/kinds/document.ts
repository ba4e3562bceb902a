import type { document as vi } from '../../vi/kinds/document';

/** Words of the form and the pages of this kind, English. */
export const document: typeof vi = {
  newsroom: {
    singular: 'Document',
    plural: 'Documents',
  },
  portal: {},
};
