import type { Audience, ItemKind } from '../../content/kinds';

/** Words that feeds and page metadata add to what editors wrote. */
export interface FeedWords {
  /** Section of a kind, as `articleSection` and as name of its feed. */
  kinds: Record<ItemKind, string>;
  audiences: Record<Audience, string>;
  /** Title of a feed that holds a part of the column. */
  partTitle: (part: string, column: string) => string;
  partDescription: (part: string, column: string, publisher: string) => string;
  rights: (publisher: string) => string;
  source: string;
  corrections: string;
  withdrawn: string;
  /** Title of the list of feeds (OPML). */
  feedList: (column: string, publisher: string) => string;
}

export const feedsVi: FeedWords = {
  kinds: {
    newsArticle: 'Tin bài',
    infographic: 'Infographic',
    video: 'Video',
    eMagazine: 'E-magazine',
    podcastEpisode: 'Podcast',
    publication: 'Tủ sách',
    document: 'Văn bản',
    featuredTask: 'Nhiệm vụ KH&CN',
    showcase: 'Mô hình, điển hình',
    problem: 'Bài toán cần lời giải',
    campaign: 'Chiến dịch, ngày hưởng ứng',
  },
  audiences: {
    'nguoi-dan': 'Người dân',
    'doanh-nghiep': 'Doanh nghiệp',
    'hoc-sinh-sinh-vien': 'Học sinh, sinh viên',
    'can-bo': 'Cán bộ, công chức, viên chức',
    'nha-khoa-hoc': 'Nhà khoa học',
    'thanh-thieu-nien': 'Thanh thiếu niên',
  },
  partTitle: (part, column) => `${part} – ${column}`,
  partDescription: (part, column, publisher) =>
    `${part}: nội dung mới trong chuyên mục “${column}” của ${publisher}.`,
  rights: (publisher) => `Bản quyền thuộc ${publisher}. Ghi rõ nguồn khi phát hành lại.`,
  source: 'Nguồn:',
  corrections: 'Đính chính',
  withdrawn: 'Bài đã được gỡ.',
  feedList: (column, publisher) => `Nguồn tin chuyên mục “${column}” – ${publisher}`,
};
