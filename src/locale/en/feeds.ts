import type { FeedWords } from '../vi/feeds';

export const feedsEn: FeedWords = {
  kinds: {
    newsArticle: 'News',
    infographic: 'Infographics',
    video: 'Videos',
    eMagazine: 'E-magazines',
    podcastEpisode: 'Podcasts',
    publication: 'Bookshelf',
    document: 'Documents',
    featuredTask: 'S&T tasks',
    showcase: 'Models and initiatives',
    problem: 'Problems to solve',
    campaign: 'Campaigns',
  },
  audiences: {
    'nguoi-dan': 'Citizens',
    'doanh-nghiep': 'Businesses',
    'hoc-sinh-sinh-vien': 'Pupils and students',
    'can-bo': 'Public officials',
    'nha-khoa-hoc': 'Scientists',
    'thanh-thieu-nien': 'Young people',
  },
  partTitle: (part, column) => `${part} – ${column}`,
  partDescription: (part, column, publisher) =>
    `${part}: what is new in the column “${column}” (${publisher}).`,
  rights: (publisher) => `Copyright ${publisher}. Please name the source when you republish.`,
  source: 'Source:',
  corrections: 'Corrections',
  withdrawn: 'This article has been withdrawn.',
  feedList: (column, publisher) => `Feeds of the column “${column}” – ${publisher}`,
};
