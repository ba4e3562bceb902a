import { formatNumber } from '../numbers';

const count = (total: number): string => formatNumber(total, 'vi');

const upTo = (total: number, limit: number): string =>
  total >= limit ? `hơn ${count(limit - 1)}` : count(total);

/** Words of the search, Vietnamese. */
export const search = {
  title: 'Tìm trong chuyên mục',
  titleFor: (text: string): string => `Tìm “${text}”`,
  description: 'Tìm tin bài, sản phẩm truyền thông và văn bản của chuyên mục, gõ có dấu hoặc không dấu.',
  label: 'Từ cần tìm',
  boxLabel: 'Tìm trong chuyên mục',
  suggestions: 'gợi ý',
  placeholder: 'Từ cần tìm',
  submit: 'Tìm',
  hint: 'Gõ có dấu hay không dấu đều được. Muốn tìm đúng cả cụm từ thì đặt trong dấu ngoặc kép, ví dụ “đổi mới sáng tạo”.',
  byTopic: 'Xem theo chủ đề',
  found: (total: number, isMore: boolean, text: string): string =>
    `${isMore ? 'Hơn ' : ''}${count(total)} kết quả cho “${text}”`,
  countNote: (total: number): string =>
    `Có rất nhiều kết quả: số trong ngoặc chỉ đếm trong ${count(total)} bài mới nhất.`,
  filters: 'Thu hẹp kết quả',
  filter: { kind: 'Loại', topic: 'Chủ đề', year: 'Năm đăng', audience: 'Dành cho' },
  everything: 'Tất cả',
  option: (label: string, total: number): string => `${label} (${count(total)})`,
  apply: 'Lọc',
  clear: 'Bỏ các bộ lọc',
  otherLanguage: {
    vi: (total: number, limit: number): string => `Xem kết quả tiếng Việt (${upTo(total, limit)})`,
    en: (total: number, limit: number): string => `Xem kết quả tiếng Anh (${upTo(total, limit)})`,
  },
  topics: 'Chủ đề trùng với từ cần tìm',
  paging: 'Chuyển trang kết quả',
  next: 'Kết quả tiếp theo',
  first: 'Về các kết quả đầu',
  later: 'các kết quả tiếp theo',
  empty: {
    title: (text: string): string => `Không có bài nào chứa đủ các từ của “${text}”`,
    filtered: (text: string): string => `Không có bài nào về “${text}” khớp với bộ lọc`,
    spelling: 'Có phải bạn muốn tìm:',
    without: 'Bớt một từ',
    withoutLine: (text: string): string => `“${text}”`,
    withoutCount: (total: number, limit: number): string => `${upTo(total, limit)} kết quả`,
    unfiltered: (total: number, limit: number): string => `Bỏ bộ lọc: ${upTo(total, limit)} kết quả`,
    hint: 'Hãy thử từ ngắn hơn hoặc chung hơn. Gõ có dấu hay không dấu đều được.',
    beyond: 'Không còn kết quả nào sau chỗ này.',
  },
  building: (done: number, total: number): string =>
    total === 0
      ? 'Mục lục tìm kiếm đang được dựng lại, kết quả có thể còn thiếu. Hãy tìm lại sau ít phút.'
      : `Mục lục tìm kiếm đang được dựng lại (${count(done)} trên ${count(total)} bài), kết quả có thể còn thiếu. Hãy tìm lại sau ít phút.`,
  unavailable: 'Tìm kiếm tạm thời chưa dùng được. Mời xem theo chủ đề, hoặc quay lại sau ít phút.',
};
