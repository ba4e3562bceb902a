/** Words of the form and the pages of this kind, Vietnamese. */
export const document = {
  newsroom: {
    singular: 'Văn bản',
    plural: 'Văn bản',
  },
  portal: {},
};
