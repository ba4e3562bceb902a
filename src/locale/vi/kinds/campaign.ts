/** Words of the form and the pages of this kind, Vietnamese. */
export const campaign = {
  newsroom: {
    singular: 'Chiến dịch, ngày hưởng ứng',
    plural: 'Chiến dịch, ngày hưởng ứng',
  },
  portal: {},
};
