import type { AgencyProfile } from './agencyProfile';
import { programmeLegalBases, programmeObservanceDays } from './programme';
import { quocGiaLogo, quocGiaMotif } from './quocGiaSigns';

const decision = 'Quyết định số 1169/QĐ-TTg';

/** The national programme itself, run by its core ministry: facts from QĐ 1169/QĐ-TTg of 16 June 2025. */
export const quocGia: AgencyProfile = {
  id: 'quoc-gia',
  level: 'national',
  // Neither portal nor address is named by the decision: those of the ministry, to be confirmed by it.
  tagAuthority: 'mst.gov.vn',
  name: {
    vi: 'Chương trình truyền thông quốc gia thực hiện Nghị quyết 57',
    en: 'National Communication Programme for Resolution 57',
  },
  shortName: { vi: 'Chương trình quốc gia', en: 'National Programme' },
  parent: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister of Viet Nam' },
  operator: { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' },
  portalUrl: 'https://mst.gov.vn',
  // The programme asks for news to readers abroad (III.5) without naming languages: English is the first.
  languages: ['vi', 'en'],
  sections: [
    'tin-bai',
    'nhiem-vu-khcn',
    'van-ban',
    'e-magazine',
    'infographic',
    'video',
    'podcast',
    'tu-sach',
    'dien-hinh',
    'bai-toan',
    'chien-dich',
  ],
  colours: {
    light: {
      ground: '#FCFBF8',
      text: '#231917',
      mutedText: '#63564F',
      main: '#A3121A',
      onMain: '#FFFFFF',
      accent: '#B8862B',
      accentText: '#7D5A10',
      line: '#E2DACD',
      surface: '#F6F2E9',
    },
    dark: {
      ground: '#14161A',
      text: '#F0EBE5',
      mutedText: '#B9AFA6',
      main: '#F2A19A',
      onMain: '#3A0A0C',
      accent: '#C99A3E',
      accentText: '#E5C06F',
      line: '#423B36',
      surface: '#211E1D',
    },
  },
  logo: quocGiaLogo,
  motif: quocGiaMotif,
  contacts: [
    {
      name: {
        vi: 'Bộ Khoa học và Công nghệ, cơ quan nòng cốt của Chương trình',
        en: 'Ministry of Science and Technology, core agency of the Programme',
      },
      // To be confirmed by the operator: the decision names the ministry but no address, phone or e-mail.
      email: 'chuyenmuc@mst.gov.vn',
    },
  ],
  // The decision asks for these channels (III.1.a, III.1.b); addresses are added when they are announced.
  channels: [
    {
      type: 'website',
      name: {
        vi: 'Cổng Thông tin điện tử Bộ Khoa học và Công nghệ',
        en: 'Portal of the Ministry of Science and Technology',
      },
      url: 'https://mst.gov.vn',
    },
    {
      type: 'website',
      name: {
        vi: 'Nền tảng truyền thông số quốc gia về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
        en: 'National digital communication platform for science, technology, innovation and digital transformation',
      },
    },
    {
      type: 'website',
      name: {
        vi: 'Cổng thông tin điện tử sản phẩm, giải pháp khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
        en: 'National portal of products and solutions in science, technology, innovation and digital transformation',
      },
    },
  ],
  reportDeadlines: [
    {
      name: {
        vi: 'Báo cáo của bộ, ngành, UBND cấp tỉnh gửi Bộ Khoa học và Công nghệ để báo cáo Thủ tướng Chính phủ',
        en: 'Reports of ministries and provinces to the Ministry of Science and Technology, for the Prime Minister',
      },
      before: [
        { day: 20, month: 6 },
        { day: 20, month: 12 },
      ],
      basis: `${decision}, mục V.7.đ`,
    },
  ],
  monthlyDeadlines: [
    {
      name: {
        vi: 'Báo cáo của các cơ quan báo chí chủ lực gửi Bộ Khoa học và Công nghệ',
        en: 'Reports of the leading press agencies to the Ministry of Science and Technology',
      },
      dayOfMonth: 20,
      basis: `${decision}, mục V.6.a`,
    },
  ],
  targets: [
    {
      name: {
        vi: 'Bộ, ngành, UBND cấp tỉnh ban hành kế hoạch và duy trì chuyên mục trên cổng của mình',
        en: 'Ministries and provinces with a plan and a column on their portals',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${decision}, mục II.2.a`,
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
      basis: `${decision}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Cơ quan báo chí chủ lực có chuyên trang, chuyên mục hoặc tuyến nội dung',
        en: 'Leading press agencies with pages, columns or series on the Resolution',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${decision}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Quan điểm chỉ đạo và văn bản liên quan có trên nền tảng truyền thông số quốc gia',
        en: 'Guiding views and related documents available on the national digital platform',
      },
      value: 100,
      unit: '%',
      fromYear: 2026,
      toYear: 2026,
      basis: `${decision}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Nền tảng truyền thông số quốc gia đi vào vận hành',
        en: 'National digital communication platform in operation',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'nền tảng', en: 'platform' },
      fromYear: 2026,
      toYear: 2026,
      basis: `${decision}, mục II.2.b`,
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
      basis: `${decision}, mục II.2.b`,
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
      basis: `${decision}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Giải thưởng hoặc diễn đàn báo chí lần đầu được tổ chức, sau đó mỗi năm một lần',
        en: 'First press award or forum, then one every year',
      },
      value: 1,
      unit: 'count',
      counted: { vi: 'giải hoặc diễn đàn', en: 'award or forum' },
      fromYear: 2026,
      toYear: 2026,
      basis: `${decision}, mục II.2.b`,
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
      basis: `${decision}, mục II.2.c`,
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
      basis: `${decision}, mục II.2.d`,
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
      basis: `${decision}, mục II.2.d`,
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
      basis: `${decision}, mục II.2.d`,
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
      number: '41/TTr-BKHCN',
      issued: '2025-05-22',
      issuer: { vi: 'Bộ Khoa học và Công nghệ', en: 'Ministry of Science and Technology' },
      title: {
        vi: 'Tờ trình đề nghị phê duyệt Chương trình “Đẩy mạnh truyền thông thực hiện Nghị quyết số 57-NQ/TW”',
        en: 'Submission proposing the Programme on communication for Resolution 57',
      },
    },
  ],
};
