import type { AgencyProfile } from './agencyProfile';
import { programmeLegalBases, programmeObservanceDays } from './programme';
import { xaHoangVanThuLogo, xaHoangVanThuMotif } from './xaHoangVanThuSigns';

const plan = 'Kế hoạch của UBND xã Hoàng Văn Thụ';

/** Xã Hoàng Văn Thụ, Lạng Sơn: facts from the plan of its People's Committee. */
export const xaHoangVanThu: AgencyProfile = {
  id: 'xa-hoang-van-thu',
  level: 'commune',
  tagAuthority: 'langson.gov.vn',
  name: {
    vi: 'Ủy ban nhân dân xã Hoàng Văn Thụ',
    en: 'People’s Committee of Hoàng Văn Thụ Commune',
  },
  shortName: { vi: 'Xã Hoàng Văn Thụ', en: 'Hoàng Văn Thụ Commune' },
  parent: { vi: 'Ủy ban nhân dân tỉnh Lạng Sơn', en: 'People’s Committee of Lạng Sơn Province' },
  operator: { vi: 'Phòng Văn hóa – Xã hội', en: 'Division of Culture and Society' },
  // The plan names the commune's own site without an address: the province's portal until the operator
  // confirms one.
  portalUrl: 'https://langson.gov.vn',
  languages: ['vi', 'en'],
  sections: [
    'tin-bai',
    'podcast',
    'video',
    'infographic',
    'tu-sach',
    'chien-dich',
    'dien-hinh',
    'van-ban',
    'nhiem-vu-khcn',
    'e-magazine',
    'bai-toan',
  ],
  colours: {
    light: {
      ground: '#FCFBF8',
      text: '#1C1D28',
      mutedText: '#575866',
      main: '#2D3680',
      onMain: '#FFFFFF',
      accent: '#A5283A',
      accentText: '#9C2234',
      line: '#D8D8E2',
      surface: '#F3F2F5',
    },
    dark: {
      ground: '#14161A',
      text: '#ECECF1',
      mutedText: '#AFB1BF',
      main: '#A9B2F2',
      onMain: '#161A3C',
      accent: '#DD6A79',
      accentText: '#F0919D',
      line: '#383B4A',
      surface: '#1D1F28',
    },
  },
  logo: xaHoangVanThuLogo,
  motif: xaHoangVanThuMotif,
  contacts: [
    {
      name: {
        vi: 'Phòng Văn hóa – Xã hội, UBND xã Hoàng Văn Thụ',
        en: 'Division of Culture and Society, Hoàng Văn Thụ Commune',
      },
      // To be confirmed by the operator: the plan names the division but no address, phone or e-mail.
      email: 'chuyenmuc@langson.gov.vn',
    },
  ],
  // The plan asks for these channels; their addresses are added when the commune has opened them.
  channels: [
    { type: 'website', name: { vi: 'Trang thông tin điện tử xã', en: 'Website of the commune' } },
    { type: 'zalo', name: { vi: 'Zalo của xã', en: 'Zalo page of the commune' } },
    { type: 'facebook', name: { vi: 'Facebook của xã', en: 'Facebook page of the commune' } },
    {
      type: 'loudspeaker',
      name: { vi: 'Hệ thống truyền thanh xã', en: 'Loudspeaker network of the commune' },
    },
  ],
  reportDeadlines: [
    {
      name: {
        vi: 'Báo cáo của các phòng, đơn vị gửi UBND xã để tổng hợp báo cáo Sở Khoa học và Công nghệ',
        en: 'Reports of the units to the commune, for its report to the Department of Science and Technology',
      },
      before: [
        { day: 5, month: 6 },
        { day: 5, month: 12 },
      ],
      basis: `${plan}, mục V.2`,
    },
  ],
  monthlyDeadlines: [],
  targets: [
    {
      name: {
        vi: 'Cán bộ, công chức, viên chức, người lao động được phổ biến Nghị quyết 57',
        en: 'Staff of the commune briefed on Resolution 57',
      },
      value: 100,
      unit: '%',
      fromYear: 2025,
      toYear: 2025,
      basis: `${plan}, mục II.2.a`,
    },
    {
      name: {
        vi: 'Nội dung Nghị quyết 57 và văn bản liên quan có trên nền tảng truyền thông số địa phương',
        en: 'Content of Resolution 57 and related documents available on the local digital platform',
      },
      value: 100,
      unit: '%',
      fromYear: 2026,
      toYear: 2026,
      basis: `${plan}, mục II.2.b`,
    },
    {
      name: {
        vi: 'Nhiệm vụ khoa học và công nghệ dùng ngân sách nhà nước được truyền thông',
        en: 'State-funded science and technology tasks made known to the public',
      },
      value: 100,
      unit: '%',
      fromYear: 2028,
      toYear: 2030,
      basis: `${plan}, mục II.2.d`,
    },
    {
      name: {
        vi: 'Người dân tiếp cận thông tin qua hệ thống thông tin cơ sở',
        en: 'Residents reached through the grassroots information network',
      },
      value: 80,
      unit: '%',
      fromYear: 2028,
      toYear: 2030,
      basis: `${plan}, mục II.2.d`,
    },
  ],
  observanceDays: [...programmeObservanceDays],
  legalBases: [
    ...programmeLegalBases,
    {
      number: '211/KH-UBND',
      issued: '2025-08-12',
      issuer: { vi: 'Ủy ban nhân dân tỉnh Lạng Sơn', en: 'People’s Committee of Lạng Sơn Province' },
      title: {
        vi: 'Kế hoạch thực hiện Quyết định số 1169/QĐ-TTg trên địa bàn tỉnh Lạng Sơn',
        en: 'Plan for Decision 1169/QĐ-TTg in Lạng Sơn Province',
      },
    },
    {
      // The copy carries neither number nor day; its first targets are for the year 2025.
      number: '…/KH-UBND',
      issued: '2025',
      issuer: {
        vi: 'Ủy ban nhân dân xã Hoàng Văn Thụ',
        en: 'People’s Committee of Hoàng Văn Thụ Commune',
      },
      title: {
        vi: 'Kế hoạch thực hiện Quyết định số 1169/QĐ-TTg trên địa bàn xã Hoàng Văn Thụ',
        en: 'Plan for Decision 1169/QĐ-TTg in Hoàng Văn Thụ Commune',
      },
    },
  ],
};
