import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../../../src/content/kinds';
import { checkItem } from '../../../../src/editorial/requirements/checkItem';
import { describeIssue } from '../../../../src/editorial/requirements/describeIssues';
import {
  campaignFields,
  consent,
  problemFields,
  projected,
  showcaseFields,
  taskFields,
} from '../../../support/programme';

const complete = {
  featuredTask: taskFields,
  showcase: showcaseFields,
  problem: problemFields,
  campaign: campaignFields,
};

type Kind = keyof typeof complete;

function issuesOf(kind: Kind, changes: Record<string, unknown>) {
  const fields = { ...complete[kind](), ...changes };
  return checkItem(projected<ItemKind>(kind, fields), fields);
}

function refusals(kind: Kind, changes: Record<string, unknown>) {
  return issuesOf(kind, changes).map((issue) => `${issue.field}: ${describeIssue('vi', issue)}`);
}

const empty = (label: string) => `Chưa đăng được: ô “${label}” còn trống. Điền ô này rồi đăng lại.`;

const missing: [Kind, Record<string, unknown>, string, string][] = [
  ['featuredTask', { code: ' ' }, 'code', 'Mã nhiệm vụ'],
  ['featuredTask', { level: null }, 'level', 'Cấp'],
  ['featuredTask', { field: 'alchemy' }, 'field', 'Lĩnh vực'],
  ['featuredTask', { stage: undefined }, 'stage', 'Giai đoạn'],
  ['featuredTask', { host: '' }, 'host', 'Tổ chức chủ trì'],
  ['featuredTask', { startsOn: null }, 'startsOn', 'Bắt đầu'],
  ['featuredTask', { endsOn: 'soon' }, 'endsOn', 'Kết thúc'],
  ['featuredTask', { objectives: null }, 'objectives', 'Mục tiêu'],
  ['featuredTask', { stage: 'accepted', results: null }, 'results', 'Kết quả'],
  ['featuredTask', { stage: 'applied', results: null }, 'results', 'Kết quả'],
  ['showcase', { form: null }, 'form', 'Hình thức'],
  ['showcase', { organisation: '' }, 'organisation', 'Đơn vị thực hiện'],
  ['showcase', { story: null }, 'story', 'Cách làm'],
  ['showcase', { results: null }, 'results', 'Kết quả'],
  [
    'showcase',
    { form: 'award', award: { title: 'Giải A', awardedOn: '2026-05-18' } },
    'award.awardedBy',
    'Cơ quan trao',
  ],
  ['problem', { owner: '' }, 'owner', 'Đơn vị nêu bài toán'],
  ['problem', { field: null }, 'field', 'Lĩnh vực'],
  ['problem', { deadline: null }, 'deadline', 'Hạn nhận lời giải'],
  ['problem', { need: null }, 'need', 'Vấn đề cần giải'],
  ['problem', { contact: { phone: '024' } }, 'contact.name', 'Đơn vị hoặc bộ phận'],
  ['campaign', { form: null }, 'form', 'Hình thức'],
  ['campaign', { startsOn: null }, 'startsOn', 'Ngày đầu'],
  ['campaign', { basis: '' }, 'basis', 'Căn cứ'],
  ['campaign', { story: null }, 'story', 'Nội dung'],
];

describe('the kinds of the programme', () => {
  it.each(Object.keys(complete) as Kind[])('%s goes out when it is complete', (kind) => {
    expect(issuesOf(kind, {})).toEqual([]);
  });

  it.each(missing)('%s with %j is refused with the name of the field', (kind, changes, field, label) => {
    expect(refusals(kind, changes)).toEqual([`${field}: ${empty(label)}`]);
  });
});

describe('a featured task', () => {
  it('may do without results while it is under way', () => {
    expect(issuesOf('featuredTask', { results: null })).toEqual([]);
  });

  it('is refused when it ends before it begins', () => {
    expect(refusals('featuredTask', { endsOn: '2025-12-01T00:00:00.000Z' })).toEqual([
      'endsOn: Chưa đăng được: ngày kết thúc đứng trước ngày bắt đầu. Sửa một trong hai ô thời gian.',
    ]);
  });

  it('is refused with a budget that is none', () => {
    expect(issuesOf('featuredTask', { budget: 0 }).map(({ code }) => code)).toEqual(['budgetNotPositive']);
  });

  it('is refused with an address of its record that leads nowhere', () => {
    expect(refusals('featuredTask', { registerUrl: 'ho-so-1' })).toEqual([
      'registerUrl: Chưa đăng được: địa chỉ hồ sơ “ho-so-1” chưa đúng. Điền địa chỉ đầy đủ, bắt đầu bằng https://, hoặc để trống.',
    ]);
  });
});

describe('a showcase', () => {
  const named = (given: unknown) => ({
    people: [showcaseFields().people[0], { name: 'Người Thứ Hai', consent: given }],
  });

  it('that names somebody without a record of consent is refused', () => {
    expect(refusals('showcase', named({ givenOn: null }))).toEqual([
      'people.1.consent.givenOn: Chưa đăng được: chưa ghi nhận việc Người Thứ Hai đồng ý nêu tên. Điền ngày, hình thức và người ghi nhận, hoặc xóa tên khỏi bài.',
    ]);
  });

  it('that names somebody who withdrew the consent is refused', () => {
    const withdrawn = { ...consent(), withdrawnOn: '2026-11-01T00:00:00.000Z' };
    expect(refusals('showcase', named(withdrawn))).toEqual([
      'people.1.consent.withdrawnOn: Chưa đăng được: người được nêu tên là Người Thứ Hai đã rút lại đồng ý. Xóa tên khỏi mọi phần của bài rồi đăng lại, hoặc gỡ bài.',
    ]);
  });

  it('of an award needs the award, not results', () => {
    const award = { title: 'Giải A', awardedBy: 'Hội', awardedOn: '2026-05-18T12:00:00.000Z' };
    expect(issuesOf('showcase', { form: 'award', award, results: null })).toEqual([]);
    expect(issuesOf('showcase', { form: 'award' }).map(({ field }) => field)).toEqual([
      'award.title',
      'award.awardedBy',
      'award.awardedOn',
    ]);
  });
});

describe('a problem', () => {
  it('that nobody can answer is refused', () => {
    expect(refusals('problem', { contact: { name: 'Bộ phận' } })).toEqual([
      'contact.email: Chưa đăng được: nơi nhận lời giải chưa có cách liên hệ. Điền ô “Điện thoại” hoặc ô “Thư điện tử”.',
    ]);
    expect(refusals('problem', { contact: { name: 'Bộ phận', email: 'bai-toan' } })).toEqual([
      'contact.email: Chưa đăng được: thư điện tử “bai-toan” chưa đúng. Sửa ô “Thư điện tử”.',
    ]);
  });

  it('said to be solved needs its solution and who found it', () => {
    expect(refusals('problem', { status: 'solved' })).toEqual([
      `solution.solvedBy: ${empty('Bên giải')}`,
      `solution.text: ${empty('Lời giải')}`,
    ]);
  });
});

describe('a campaign', () => {
  it('of a campaign needs no document that lays it down', () => {
    expect(issuesOf('campaign', { form: 'campaign', basis: '' })).toEqual([]);
  });

  it('is refused when it ends before it begins', () => {
    expect(issuesOf('campaign', { endsOn: '2026-10-01T00:00:00.000Z' }).map(({ code }) => code)).toEqual([
      'periodReversed',
    ]);
  });
});
