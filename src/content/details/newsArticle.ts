/** IPTC genre of a news article: tin, bài, phóng sự ảnh, phỏng vấn. */
export const newsGenres = ['news', 'feature', 'photoStory', 'interview'] as const;

export type NewsGenre = (typeof newsGenres)[number];

export interface NewsArticleDetails {
  genre: NewsGenre;
}
