import type { AgencyProfile } from './agencyProfile';
import { programmeLegalBases, programmeObservanceDays } from './programme';
import { soKhcnQuangNgaiLogo, soKhcnQuangNgaiMotif } from './soKhcnQuangNgaiSigns';

const plan = 'Kế hoạch của Sở KH&CN Quảng Ngãi';

/** Department of Science and Technology of Quảng Ngãi: facts from its own plan. */
export const soKhcnQuangNgai: AgencyProfile = {
  id: 'so-khcn-quang-ngai',
  level: 'department',
  tagAuthority: 'quangngai.gov.vn',
  name: {
    vi: 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi',
    en: 'Department of Science and Technology of Quảng Ngãi Province',
  },
  shortName: { vi: 'Sở KH&CN Quảng Ngãi', en: 'DoST Quảng Ngãi' },
  parent: { vi: 'Ủy ban nhân dân tỉnh Quảng Ngãi', en: 'People’s Committee of Quảng Ngãi Province' },
  operator: {
    vi: 'Trung tâm Chuyển đổi số và Đổi mới sáng tạo',
    en: 'Centre for Digital Transformation and Innovation',
  },
  // The plan names the department's own portal without an address: the province's until the operator
  // confirms one.
  portalUrl: 'https://quangngai.gov.vn',
  // The plan asks for handbooks "in many languages and scripts" (III.2.f) without naming them. A handbook in
  // another language is a publication with a language tag of its own; pages are in these two.
  languages: ['vi', 'en'],
  sections: [
    'tin-bai',
    'nhiem-vu-khcn',
    'infographic',
    'video',
    'e-magazine',
    'tu-sach',
    'podcast',
    'van-ban',
    'bai-toan',
    'dien-hinh',
    'chien-dich',
  ],
  colours: {
    light: {
      ground: '#FCFBF8',
      text: '#16211F',
      mutedText: '#4F5D5B',
      main: '#0C6464',
      onMain: '#FFFFFF',
      accent: '#B3661B',
      accentText: '#8C4B0D',
      line: '#D2DDDA',
      surface: '#F0F3F0',
    },
    dark: {
      ground: '#14161A',
      text: '#E8EEEC',
      mutedText: '#A7B5B2',
      main: '#74CBC6',
      onMain: '#06302F',
      accent: '#D88F47',
      accentText: '#EDB37C',
      line: '#333F3E',
      surface: '#1A2122',
    },
  },
  logo: soKhcnQuangNgaiLogo,
  motif: soKhcnQuangNgaiMotif,
  contacts: [
    {
      name: {
        vi: 'Phòng Quản lý khoa học và Đổi mới sáng tạo, Sở Khoa học và Công nghệ tỉnh Quảng Ngãi',
        en: 'Division of Science Management and Innovation, DoST Quảng Ngãi',
      },
      // To be confirmed by the operator: the plan names the division but no address, phone or e-mail.
      email: 'chuyenmuc@quangngai.gov.vn',
    },
    {
      name: {
        vi: 'Trung tâm Chuyển đổi số và Đổi mới sáng tạo',
        en: 'Centre for Digital Transformation and Innovation',
      },
    },
  ],
  // Named by the plan (III.1, III.2) without addresses; social networks are added when their names are known.
  channels: [
    {
      type: 'website',
      name: {
        vi: 'Cổng thông tin điện tử Sở Khoa học và Công nghệ',
        en: 'Portal of the Department of Science and Technology',
      },
    },
    { type: 'website', name: { vi: 'Cổng “Bình dân học vụ số”', en: 'Digital literacy for all portal' } },
    {
      type: 'website',
      name: {
        vi: 'Bản tin của Sở Khoa học và Công nghệ',
        en: 'Bulletins of the Department of Science and Technology',
      },
    },
  ],
  reportDeadlines: [
    {
      name: {
        vi: 'Báo cáo của các phòng, đơn vị gửi Lãnh đạo Sở qua Phòng Quản lý khoa học và Đổi mới sáng tạo',
        en: 'Reports of the units to the heads of the department, through its Division of Science Management',
      },
      before: [
        { day: 10, month: 6 },
        { day: 15, month: 12 },
      ],
      basis: `${plan}, mục V.4`,
    },
    {
      name: {
        vi: 'Báo cáo tình hình, kết quả thực hiện của Sở',
        en: 'Report of the department on progress and results',
      },
      before: [
        { day: 20, month: 6 },
        { day: 20, month: 12 },
      ],
      basis: `${plan}, mục V.1`,
    },
  ],
  // The monthly report of QĐ 1169/QĐ-TTg (V.6.a) binds the leading national press only.
  monthlyDeadlines: [],
  targets: [
    {
      name: {
        vi: 'Lãnh đạo, công chức, viên chức, người lao động được phổ biến quan điểm chỉ đạo của Nghị quyết 57',
        en: 'Leaders and staff briefed on Resolution 57',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Cơ quan làm truyền thông thuộc Sở có chuyên mục, nội dung về Nghị quyết 57',
        en: 'Communication bodies of the department with a column or content on the Resolution',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Mạng lưới truyền thông về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
        en: 'Communication network for science, technology, innovation and digital transformation',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'mạng lưới', en: 'network' },
      fromYear: 2027,
      toYear: 2027,
      basis: `${plan}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Nhiệm vụ khoa học và công nghệ dùng ngân sách nhà nước được truyền thông',
        en: 'State-funded science and technology tasks made known to the public',
      },
      value: 100,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.c`,
    },
    {
      name: {
        vi: 'Người dân tiếp cận thông tin qua hệ thống thông tin cơ sở, ít nhất',
        en: 'People reached through the grassroots information network, at least',
      },
      value: 80,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.c`,
    },
    {
      name: {
        vi: 'Cán bộ làm công tác truyền thông được đào tạo chuyên sâu, ít nhất',
        en: 'Communication staff given specialised training, at least',
      },
      value: 70,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.c`,
    },
  ],
  observanceDays: [...programmeObservanceDays],
  legalBases: [
    ...programmeLegalBases,
    {
      number: '58/KH-UBND',
      issued: '2025-10-10',
      issuer: { vi: 'Ủy ban nhân dân tỉnh Quảng Ngãi', en: 'People’s Committee of Quảng Ngãi Province' },
      title: {
        vi: 'Kế hoạch triển khai Chương trình “Đẩy mạnh truyền thông thực hiện Nghị quyết số 57-NQ/TW” trên địa bàn tỉnh',
        en: 'Plan for the Programme on communication for Resolution 57 in the province',
      },
    },
    {
      // The copy carries neither number nor day; it implements a plan of October 2025 and sets targets for 2025.
      number: '…/KH-SKHCN',
      issued: '2025',
      issuer: {
        vi: 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi',
        en: 'Department of Science and Technology of Quảng Ngãi',
      },
      title: {
        vi: 'Kế hoạch triển khai Chương trình “Đẩy mạnh truyền thông thực hiện Nghị quyết số 57-NQ/TW” tại Sở',
        en: 'Plan for the Programme on communication for Resolution 57 at the department',
      },
    },
  ],
};
