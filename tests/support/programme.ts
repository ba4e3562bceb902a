import type { ProjectedItem } from '../../src/content/contentItem';
import type { ItemKind } from '../../src/content/kinds';
import type { Locale } from '../../src/content/locales';
import { projectKind } from '../../src/publishing/projection/kinds';
import type { References } from '../../src/publishing/projection/sources';
import { paragraphs } from './cms';

/** Forms of the programme's kinds, filled in so that nothing keeps them from being published. Fresh data each time. */
export const taskFields = () => ({
  code: 'MH-01',
  level: 'ministry',
  field: 'construction',
  stage: 'inProgress',
  host: 'Viện minh họa',
  participants: ['Trường minh họa', 'Doanh nghiệp minh họa'],
  startsOn: '2026-01-01T00:00:00.000Z',
  endsOn: '2027-06-01T00:00:00.000Z',
  budgetSource: 'Ngân sách nhà nước',
  budget: 1_200_000_000,
  basis: 'Kế hoạch minh họa',
  objectives: paragraphs('Có bộ dữ liệu mở về vật liệu.'),
  results: paragraphs('Đã có 20 mẫu thử.'),
  milestones: [
    { on: '2026-12-01T00:00:00.000Z', title: 'Nghiệm thu cơ sở', isDone: false },
    { on: '2026-03-01T00:00:00.000Z', title: 'Ký hợp đồng', isDone: true },
  ],
  registerUrl: 'https://example.gov.vn/ho-so/1',
});

export const consent = () => ({
  givenOn: '2026-10-02T00:00:00.000Z',
  way: 'writing',
  recordedBy: 'Phóng viên ghi nhận',
});

export const showcaseFields = () => ({
  form: 'model',
  organisation: 'Thôn minh họa',
  place: 'Xã minh họa',
  people: [{ name: 'Người Minh Họa', role: 'Tổ trưởng', consent: consent() }],
  story: paragraphs('Tổ họp mỗi tháng một lần.'),
  results: paragraphs('Cả thôn dùng được dịch vụ công.'),
  replication: paragraphs('Cần hai người hướng dẫn.'),
});

export const problemFields = () => ({
  owner: 'Doanh nghiệp minh họa',
  field: 'construction',
  status: 'open',
  deadline: '2026-12-31T00:00:00.000Z',
  need: paragraphs('Phát hiện nứt sớm.'),
  requirements: paragraphs('Sai số dưới 1 mm.'),
  reward: 'Hợp đồng thử nghiệm',
  contact: { name: 'Bộ phận tiếp nhận', phone: '024 0000 0000', email: 'bai-toan@example.vn' },
});

export const campaignFields = () => ({
  form: 'observanceDay',
  startsOn: '2026-10-10T00:00:00.000Z',
  isYearly: true,
  basis: 'Quyết định số 1169/QĐ-TTg, mục III.1.b',
  slogan: 'Mỗi người một kỹ năng số',
  story: paragraphs('Ngày này nhắc ta chuyển đổi số.'),
  activities: [{ on: '2026-10-10T00:00:00.000Z', title: 'Mở lớp', place: 'Nhà văn hóa' }],
});

const nothing: References = {
  media: new Map(),
  files: new Map(),
  itemIds: new Map(),
  topicIds: new Map([['t', 'tag:moc.gov.vn,2026:t']]),
  unitIds: new Map(),
};

/** A document of the newsroom as publishing projects it. */
export function projected<K extends ItemKind>(
  kind: K,
  fields: Record<string, unknown>,
  references: Partial<References> = {},
  locale: Locale = 'vi',
): Extract<ProjectedItem, { kind: K }> {
  const source = {
    identifier: 'tag:moc.gov.vn,2026:one',
    shortId: 'ab12cd34',
    locale,
    slug: 'mot-muc',
    headline: 'Một mục',
    summary: 'Tóm tắt',
    topicIds: ['t'],
    taskIds: [],
    audiences: ['nguoi-dan' as const],
    keywords: [],
    firstPublishedAt: '2026-11-20T07:05:00.000Z',
    modifiedAt: '2026-11-20T07:05:00.000Z',
    corrections: [],
    fields,
  };
  return projectKind(kind, source, { ...nothing, ...references }) as Extract<ProjectedItem, { kind: K }>;
}
