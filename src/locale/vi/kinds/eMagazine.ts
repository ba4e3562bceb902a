/** Words of the form and the pages of this kind, Vietnamese. */
export const eMagazine = {
  newsroom: {
    singular: 'E-magazine',
    plural: 'E-magazine',
  },
  portal: {},
};
