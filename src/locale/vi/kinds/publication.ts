/** Words of the form and the pages of this kind, Vietnamese. */
export const publication = {
  newsroom: {
    singular: 'Ấn phẩm',
    plural: 'Tủ sách điện tử',
  },
  portal: {},
};
