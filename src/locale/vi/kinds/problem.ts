/** Words of the form and the pages of this kind, Vietnamese. */
export const problem = {
  newsroom: {
    singular: 'Bài toán cần lời giải',
    plural: 'Bài toán cần lời giải',
  },
  portal: {},
};
