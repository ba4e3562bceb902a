import type { FeedWords } from '../vi/feeds';

export const feedsEn: FeedWords = {
  kinds: { newsArticle: 'News' },
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
