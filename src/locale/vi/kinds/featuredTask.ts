/** Words of the form and the pages of this kind, Vietnamese. */
export const featuredTask = {
  newsroom: {
    singular: 'Nhiệm vụ KH&CN',
    plural: 'Nhiệm vụ KH&CN',
  },
  portal: {},
};
