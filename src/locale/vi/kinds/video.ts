/** Words of the form and the pages of this kind, Vietnamese. */
export const video = {
  newsroom: {
    singular: 'Video',
    plural: 'Video',
  },
  portal: {},
};
