/** Words of the form and the pages of this kind, Vietnamese. */
export const podcastEpisode = {
  newsroom: {
    singular: 'Tập podcast',
    plural: 'Podcast',
  },
  portal: {},
};
