/** Words of the form and the pages of this kind, Vietnamese. */
export const infographic = {
  newsroom: {
    singular: 'Infographic',
    plural: 'Infographic',
  },
  portal: {},
};
