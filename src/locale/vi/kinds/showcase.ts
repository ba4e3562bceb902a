/** Words of the form and the pages of this kind, Vietnamese. */
export const showcase = {
  newsroom: {
    singular: 'Mô hình, điển hình',
    plural: 'Mô hình, điển hình',
  },
  portal: {},
};
