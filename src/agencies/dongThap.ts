import type { AgencyProfile } from './agencyProfile';
import { dongThapLogo, dongThapMotif } from './dongThapSigns';
import { programmeLegalBases, programmeObservanceDays } from './programme';

const plan = 'Kế hoạch của UBND tỉnh Đồng Tháp';

/**
 * Đồng Tháp Province: facts from the plan of its People's Committee. The copy at hand is a poor scan whose
 * words were restored by reading it beside QĐ 1169/QĐ-TTg; nothing that could not be read for certain is here.
 */
export const dongThap: AgencyProfile = {
  id: 'dong-thap',
  level: 'province',
  tagAuthority: 'dongthap.gov.vn',
  name: { vi: 'Ủy ban nhân dân tỉnh Đồng Tháp', en: 'People’s Committee of Đồng Tháp Province' },
  shortName: { vi: 'Tỉnh Đồng Tháp', en: 'Đồng Tháp Province' },
  parent: { vi: 'Chính phủ', en: 'Government of Viet Nam' },
  operator: {
    vi: 'Sở Khoa học và Công nghệ tỉnh Đồng Tháp',
    en: 'Department of Science and Technology of Đồng Tháp',
  },
  portalUrl: 'https://dongthap.gov.vn',
  // The plan asks for news to readers abroad (III.5) without naming languages: English is the first.
  languages: ['vi', 'en'],
  sections: [
    'tin-bai',
    'e-magazine',
    'infographic',
    'video',
    'podcast',
    'chien-dich',
    'nhiem-vu-khcn',
    'dien-hinh',
    'bai-toan',
    'tu-sach',
    'van-ban',
  ],
  colours: {
    light: {
      ground: '#FCFBF8',
      text: '#241A20',
      mutedText: '#62555B',
      main: '#A82B66',
      onMain: '#FFFFFF',
      accent: '#2E6A3A',
      accentText: '#285E33',
      line: '#E1D9DC',
      surface: '#F5F2F0',
    },
    dark: {
      ground: '#14161A',
      text: '#F0EAED',
      mutedText: '#B8ADB2',
      main: '#F09CC4',
      onMain: '#3A0B22',
      accent: '#6DAF79',
      accentText: '#8CCB98',
      line: '#40383C',
      surface: '#201D20',
    },
  },
  logo: dongThapLogo,
  motif: dongThapMotif,
  contacts: [
    {
      name: {
        vi: 'Sở Khoa học và Công nghệ tỉnh Đồng Tháp',
        en: 'Department of Science and Technology of Đồng Tháp Province',
      },
      // To be confirmed by the operator: the plan names the department but no address, phone or e-mail.
      email: 'chuyenmuc@dongthap.gov.vn',
    },
  ],
  // The three press bodies that the plan names (V.6.a); addresses other than the portal's are not in it.
  channels: [
    {
      type: 'website',
      name: { vi: 'Cổng Thông tin điện tử Đồng Tháp', en: 'Portal of Đồng Tháp Province' },
      url: 'https://dongthap.gov.vn',
    },
    {
      type: 'website',
      name: {
        vi: 'Báo và phát thanh, truyền hình Đồng Tháp',
        en: 'Newspaper, Radio and Television of Đồng Tháp',
      },
    },
    {
      type: 'website',
      name: {
        vi: 'Trung tâm Giám sát, điều hành thông minh (IOC)',
        en: 'Intelligent Operations Centre (IOC)',
      },
    },
  ],
  reportDeadlines: [
    {
      name: {
        vi: 'Báo cáo của sở, ban, ngành, địa phương gửi Sở Khoa học và Công nghệ để báo cáo UBND tỉnh',
        en: 'Reports of departments and localities to the Department of Science and Technology, for the province',
      },
      before: [
        { day: 20, month: 6 },
        { day: 20, month: 12 },
      ],
      basis: `${plan}, mục V.7.đ`,
    },
    {
      name: {
        vi: 'Báo cáo của UBND tỉnh gửi Bộ Khoa học và Công nghệ',
        en: 'Report of the province to the Ministry of Science and Technology',
      },
      before: [
        { day: 20, month: 6 },
        { day: 20, month: 12 },
      ],
      basis: 'Quyết định số 1169/QĐ-TTg, mục V.7.đ',
    },
  ],
  monthlyDeadlines: [
    {
      name: {
        vi: 'Báo cáo của các cơ quan báo chí chủ lực của tỉnh gửi Sở Khoa học và Công nghệ',
        en: 'Reports of the leading press bodies of the province to the Department of Science and Technology',
      },
      dayOfMonth: 20,
      basis: `${plan}, mục V.6.a`,
    },
  ],
  targets: [
    {
      name: {
        vi: 'Sở, ban, ngành, địa phương ban hành kế hoạch, có chuyên mục trên cổng hoặc trang của mình',
        en: 'Departments and localities with a plan and a column on their sites',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Lãnh đạo, cán bộ, công chức, viên chức được phổ biến quan điểm chỉ đạo của Nghị quyết 57',
        en: 'Leaders and staff of the public sector briefed on Resolution 57',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Cơ quan báo chí chủ lực có chuyên trang, chuyên mục hoặc tuyến nội dung',
        en: 'Leading press bodies with pages, columns or series on the Resolution',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Quan điểm chỉ đạo và văn bản liên quan có trên nền tảng truyền thông số địa phương',
        en: 'Guiding views and related documents available on the local digital platform',
      },
      value: 100,
      unit: '%',
      fromYear: 2026,
      toYear: 2026,
      basis: `${plan}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Nền tảng truyền thông số địa phương đi vào vận hành',
        en: 'Local digital communication platform in operation',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'nền tảng', en: 'platform' },
      fromYear: 2026,
      toYear: 2026,
      basis: `${plan}, mục III.1.b`,
    },
    {
      name: {
        vi: 'Bộ tiêu chí đánh giá, mỗi năm đo lường và công bố kết quả',
        en: 'Set of criteria, measured and published every year',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'bộ tiêu chí', en: 'set of criteria' },
      fromYear: 2026,
      toYear: 2026,
      basis: `${plan}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Mạng lưới truyền thông của nhà quản lý, chuyên gia, báo chí, nền tảng số, doanh nghiệp',
        en: 'Communication network of managers, experts, press, platforms and enterprises',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'mạng lưới', en: 'network' },
      fromYear: 2026,
      toYear: 2026,
      basis: `${plan}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Giải thưởng hoặc diễn đàn báo chí lần đầu được tổ chức',
        en: 'First press award or forum',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'giải hoặc diễn đàn', en: 'award or forum' },
      fromYear: 2026,
      toYear: 2026,
      basis: `${plan}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Chương trình đào tạo, bồi dưỡng về văn hóa sáng tạo cho từng đối tượng, ít nhất',
        en: 'Training programmes on a culture of creativity, one for each audience, at least',
      },
      value: 3,
      unit: 'count',
      counted: { vi: 'chương trình', en: 'programmes' },
      fromYear: 2027,
      toYear: 2027,
      basis: `${plan}, mục II.2.c`,
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
      basis: `${plan}, mục II.2.d`,
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
      basis: `${plan}, mục II.2.d`,
    },
    {
      name: {
        vi: 'Cán bộ truyền thông, thông tin cơ sở, thông tin đối ngoại được đào tạo chuyên sâu, ít nhất',
        en: 'Communication, grassroots and external information staff given specialised training, at least',
      },
      value: 70,
      unit: '%',
      fromYear: 2030,
      toYear: 2030,
      basis: `${plan}, mục II.2.d`,
    },
  ],
  // Of the three days the plan names 18/5 and 10/10 (III.1.b); 1/10 comes from the national programme. The
  // contest for start-ups that it adds has no day of its own.
  observanceDays: [...programmeObservanceDays],
  legalBases: [
    ...programmeLegalBases,
    {
      // The copy carries neither number nor day; its first targets are for the year 2025.
      number: '…/KH-UBND',
      issued: '2025',
      issuer: { vi: 'Ủy ban nhân dân tỉnh Đồng Tháp', en: 'People’s Committee of Đồng Tháp Province' },
      title: {
        vi: 'Kế hoạch thực hiện Chương trình “Đẩy mạnh truyền thông thực hiện Nghị quyết số 57-NQ/TW” trên địa bàn tỉnh',
        en: 'Plan for the Programme on communication for Resolution 57 in the province',
      },
    },
  ],
};
