import type { LegalBasis, ObservanceDay } from './agencyProfile';

/** What the national programme lays down for every agency. Profiles spread these and add their own. */
export const programmeObservanceDays: ObservanceDay[] = [
  {
    day: 18,
    month: 5,
    name: {
      vi: 'Ngày Khoa học và Công nghệ Việt Nam',
      en: 'Vietnam Science and Technology Day',
    },
    basis: 'Quyết định số 1169/QĐ-TTg, mục III.1.b',
  },
  {
    day: 1,
    month: 10,
    name: {
      vi: 'Ngày hội Đổi mới sáng tạo quốc gia',
      en: 'National Innovation Day',
    },
    basis: 'Quyết định số 1169/QĐ-TTg, mục III.1.b',
  },
  {
    day: 10,
    month: 10,
    name: {
      vi: 'Ngày Chuyển đổi số quốc gia',
      en: 'National Digital Transformation Day',
    },
    basis: 'Quyết định số 1169/QĐ-TTg, mục III.1.b',
  },
];

export const programmeLegalBases: LegalBasis[] = [
  {
    number: '57-NQ/TW',
    issued: '2024-12-22',
    issuer: { vi: 'Bộ Chính trị', en: 'Politburo' },
    title: {
      vi: 'Nghị quyết về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      en: 'Resolution on breakthroughs in science, technology, innovation and national digital transformation',
    },
  },
  {
    number: '1169/QĐ-TTg',
    issued: '2025-06-16',
    issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
    title: {
      vi: 'Quyết định phê duyệt Chương trình “Đẩy mạnh truyền thông thực hiện Nghị quyết số 57-NQ/TW đến năm 2030”',
      en: 'Decision approving the Programme on communication for the implementation of Resolution 57 until 2030',
    },
  },
];
