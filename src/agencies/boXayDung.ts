import type { AgencyProfile } from './agencyProfile';
import { boXayDungLogo, boXayDungMotif } from './boXayDungSigns';
import { programmeLegalBases, programmeObservanceDays } from './programme';

const plan = 'Kế hoạch của Bộ Xây dựng (Quyết định tháng 12/2025)';

/** Bộ Xây dựng: facts from its plan of December 2025 and from QĐ 1169/QĐ-TTg. */
export const boXayDung: AgencyProfile = {
  id: 'bo-xay-dung',
  level: 'ministry',
  tagAuthority: 'moc.gov.vn',
  name: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
  shortName: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' },
  parent: { vi: 'Chính phủ', en: 'Government of Viet Nam' },
  operator: { vi: 'Trung tâm Công nghệ thông tin', en: 'Information Technology Centre' },
  portalUrl: 'https://moc.gov.vn',
  languages: ['vi', 'en'],
  sections: [
    'tin-bai',
    'infographic',
    'video',
    'e-magazine',
    'podcast',
    'tu-sach',
    'van-ban',
    'nhiem-vu-khcn',
    'dien-hinh',
    'bai-toan',
    'chien-dich',
  ],
  colours: {
    light: {
      ground: '#FCFBF8',
      text: '#1A2027',
      mutedText: '#525C66',
      main: '#0B4A82',
      onMain: '#FFFFFF',
      accent: '#B5532A',
      accentText: '#A0451F',
      line: '#D3DAE0',
      surface: '#F1F3F4',
    },
    dark: {
      ground: '#14161A',
      text: '#E9ECEF',
      mutedText: '#A9B3BD',
      main: '#8ABCEB',
      onMain: '#0C1B29',
      accent: '#D9794E',
      accentText: '#EC9B75',
      line: '#343D47',
      surface: '#1C2127',
    },
  },
  logo: boXayDungLogo,
  motif: boXayDungMotif,
  contacts: [
    {
      name: {
        vi: 'Trung tâm Công nghệ thông tin, Bộ Xây dựng',
        en: 'Information Technology Centre, Ministry of Construction',
      },
      // To be confirmed by the operator: the plan names the unit but no address, phone or e-mail.
      email: 'chuyenmuc@moc.gov.vn',
    },
  ],
  channels: [
    {
      type: 'website',
      name: { vi: 'Cổng Thông tin điện tử Bộ Xây dựng', en: 'Portal of the Ministry of Construction' },
      url: 'https://moc.gov.vn',
    },
    { type: 'website', name: { vi: 'Báo Xây dựng', en: 'Construction Newspaper' } },
    { type: 'website', name: { vi: 'Tạp chí Xây dựng', en: 'Construction Journal' } },
    { type: 'website', name: { vi: 'Nhà Xuất bản Xây dựng', en: 'Construction Publishing House' } },
  ],
  reportDeadlines: [
    {
      name: {
        vi: 'Báo cáo của Bộ gửi Bộ Khoa học và Công nghệ',
        en: 'Report of the ministry to the Ministry of Science and Technology',
      },
      before: [
        { day: 20, month: 6 },
        { day: 20, month: 12 },
      ],
      basis: 'Quyết định số 1169/QĐ-TTg, mục V.7.đ',
    },
    {
      name: {
        vi: 'Báo cáo của các cơ quan, đơn vị thuộc Bộ gửi Bộ Xây dựng',
        en: 'Reports of the units to the ministry',
      },
      before: [
        { day: 20, month: 6 },
        { day: 20, month: 12 },
      ],
      basis: `${plan}, mục IV.3`,
    },
  ],
  // The monthly report of QĐ 1169/QĐ-TTg (V.6.a) binds the leading national press only.
  monthlyDeadlines: [],
  targets: [
    {
      name: {
        vi: 'Lãnh đạo, cán bộ, công chức, viên chức ngành Xây dựng được quán triệt Nghị quyết 57',
        en: 'Leaders and staff of the construction sector briefed on Resolution 57',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.1`,
    },
    {
      name: {
        vi: 'Nhiệm vụ khoa học, công nghệ dùng ngân sách nhà nước được truyền thông',
        en: 'State-funded science and technology tasks made known to the public',
      },
      value: 50,
      unit: '%',
      fromYear: 2027,
      toYear: 2028,
      basis: `${plan}, mục II.2.3`,
    },
    {
      name: {
        vi: 'Nhiệm vụ khoa học, công nghệ dùng ngân sách nhà nước được truyền thông',
        en: 'State-funded science and technology tasks made known to the public',
      },
      value: 80,
      unit: '%',
      fromYear: 2029,
      toYear: 2029,
      basis: `${plan}, mục II.2.3`,
    },
    {
      name: {
        vi: 'Nhiệm vụ khoa học, công nghệ dùng ngân sách nhà nước được truyền thông',
        en: 'State-funded science and technology tasks made known to the public',
      },
      value: 100,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.4`,
    },
    {
      name: {
        vi: 'Cán bộ, công chức, viên chức ngành Xây dựng tiếp cận thông tin định hướng',
        en: 'Staff of the construction sector reached by guiding information',
      },
      value: 80,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.4`,
    },
    {
      name: {
        vi: 'Cán bộ chuyên trách truyền thông của Bộ được đào tạo chuyên sâu',
        en: 'Communication staff of the ministry given specialised training',
      },
      value: 70,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.4`,
    },
  ],
  observanceDays: [...programmeObservanceDays],
  legalBases: [
    ...programmeLegalBases,
    {
      number: '71/NQ-CP',
      issued: '2025-04-01',
      issuer: { vi: 'Chính phủ', en: 'Government' },
      title: {
        vi: 'Nghị quyết sửa đổi, bổ sung cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết 57',
        en: 'Resolution updating the Government’s action programme for Resolution 57',
      },
    },
    {
      number: '462/QĐ-BXD',
      issued: '2025-04-21',
      issuer: { vi: 'Bộ trưởng Bộ Xây dựng', en: 'Minister of Construction' },
      title: {
        vi: 'Quyết định ban hành Kế hoạch hành động của Bộ Xây dựng thực hiện Nghị quyết 57 và Nghị quyết 71/NQ-CP',
        en: 'Decision on the ministry’s action plan for Resolution 57 and Resolution 71/NQ-CP',
      },
    },
    {
      // The published copy leaves the number and the day blank.
      number: '…/QĐ-BXD',
      issued: '2025-12',
      issuer: { vi: 'Bộ trưởng Bộ Xây dựng', en: 'Minister of Construction' },
      title: {
        vi: 'Quyết định ban hành Kế hoạch triển khai Chương trình truyền thông thực hiện Nghị quyết 57 của Bộ Xây dựng',
        en: 'Decision on the ministry’s plan for the Programme on communication for Resolution 57',
      },
    },
  ],
};
