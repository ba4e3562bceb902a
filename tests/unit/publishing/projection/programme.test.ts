import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../src/content/bodyText';
import { facetsOf } from '../../../../src/publishing/projection/facets';
import { listsOf } from '../../../../src/publishing/projection/indexKeys';
import { paragraphs } from '../../../support/cms';
import {
  campaignFields,
  consent,
  problemFields,
  projected,
  showcaseFields,
  taskFields,
} from '../../../support/programme';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a featured task', () => {
  it('has its milestones in order of time and its months as months', () => {
    const { details } = projected('featuredTask', taskFields());
    expect(details.milestones).toEqual([
      { on: '2026-03', title: 'Ký hợp đồng', isDone: true },
      { on: '2026-12', title: 'Nghiệm thu cơ sở', isDone: false },
    ]);
    expect([details.startsOn, details.endsOn]).toEqual(['2026-01', '2027-06']);
  });

  it('leaves out a milestone without words in this language', () => {
    const milestones = [{ on: '2026-03-01T00:00:00.000Z', title: null, isDone: true }];
    expect(projected('featuredTask', { ...taskFields(), milestones }).details.milestones).toEqual([]);
  });

  it('reads complete as a plain article', () => {
    const text = plain(bodyText(projected('featuredTask', taskFields()).body));
    for (const words of [
      'Mã nhiệm vụ MH-01',
      'Cấp Bộ, ngành',
      'Giai đoạn Đang thực hiện',
      'Chủ trì Viện minh họa',
      'Phối hợp Trường minh họa; Doanh nghiệp minh họa',
      'Thời gian 01/2026 đến 6/2027',
      'Kinh phí 1,2 tỷ đồng',
      'Có bộ dữ liệu mở về vật liệu.',
      '3/2026: Ký hợp đồng (đã xong)',
      '12/2026: Nghiệm thu cơ sở',
      'Đã có 20 mẫu thử.',
    ])
      expect(text.replaceAll('\t', ' ')).toContain(words);
  });

  it('is found by field, level, stage and the year it began', () => {
    expect(facetsOf(projected('featuredTask', taskFields()))).toEqual([
      { name: 'field', value: 'construction' },
      { name: 'level', value: 'ministry' },
      { name: 'stage', value: 'inProgress' },
      { name: 'year', value: '2026' },
    ]);
  });

  it('that names another task tells readers nothing about it, an article does', () => {
    const tasks = [{ type: 'itemRef' as const, itemId: 'tag:moc.gov.vn,2026:other' }];
    const task = { ...projected('featuredTask', taskFields()), tasks };
    const article = { ...projected('newsArticle', { genre: 'news', body: paragraphs('Tin.') }), tasks };
    const lists = [{ type: 'tasks' }, { type: 'task', id: 'tag:moc.gov.vn,2026:other' }];
    expect(listsOf(task)).not.toContainEqual(lists[0]);
    expect(listsOf(task)).not.toContainEqual(lists[1]);
    expect(listsOf(article)).toEqual(expect.arrayContaining(lists));
  });
});

describe('a showcase', () => {
  it('names who agreed, and nothing of the consent', () => {
    const item = projected('showcase', showcaseFields());
    expect(item.details.people).toEqual([{ name: 'Người Minh Họa', role: 'Tổ trưởng' }]);
    expect(plain(bodyText(item.body))).toContain('Người Minh Họa, Tổ trưởng');
    expect(JSON.stringify(item)).not.toMatch(/consent|givenOn|writing|Phóng viên ghi nhận|2026-10-02/);
  });

  it.each([
    ['nobody asked', undefined],
    ['no day is on record', { ...consent(), givenOn: null }],
    ['the way is not on record', { ...consent(), way: 'thought' }],
    ['nobody is named as having recorded it', { ...consent(), recordedBy: ' ' }],
    ['it was withdrawn', { ...consent(), withdrawnOn: '2026-11-01T00:00:00.000Z' }],
  ])('never names somebody when %s', (_, given) => {
    const people = [{ name: 'Người Không Đồng Ý', consent: given }];
    const item = projected('showcase', { ...showcaseFields(), people });
    expect(JSON.stringify(item)).not.toContain('Người Không Đồng Ý');
  });

  it('says what it was honoured with, by whom and when', () => {
    const award = { title: 'Giải A', awardedBy: 'Hội minh họa', awardedOn: '2026-05-18T12:00:00.000Z' };
    const item = projected('showcase', { ...showcaseFields(), form: 'award', award });
    expect(item.details.award).toEqual({
      title: 'Giải A',
      awardedBy: 'Hội minh họa',
      awardedOn: '2026-05-18',
    });
    expect(plain(bodyText(item.body))).toContain('Giải A, do Hội minh họa trao ngày 18/5/2026');
  });
});

describe('a problem', () => {
  it('says until when and where to answer', () => {
    const text = plain(bodyText(projected('problem', problemFields()).body)).replaceAll('\t', ' ');
    expect(text).toContain('Hạn nhận lời giải 31/12/2026');
    expect(text).toContain(
      'Bộ phận tiếp nhận · Điện thoại: 024 0000 0000 · Thư điện tử: bai-toan@example.vn',
    );
  });

  it('shows a solution only once it is solved', () => {
    const solution = { solvedBy: 'Nhóm minh họa', text: paragraphs('Dùng cảm biến quang.'), item: '11' };
    const items = { itemIds: new Map([['11', 'tag:moc.gov.vn,2026:eleven']]) };
    const open = projected('problem', { ...problemFields(), solution }, items);
    expect(JSON.stringify(open)).not.toContain('Nhóm minh họa');
    const solved = projected('problem', { ...problemFields(), status: 'solved', solution }, items);
    expect(solved.details.solution).toMatchObject({
      solvedBy: 'Nhóm minh họa',
      item: { type: 'itemRef', itemId: 'tag:moc.gov.vn,2026:eleven' },
    });
    expect(solved.body).toContainEqual({ type: 'embed', itemId: 'tag:moc.gov.vn,2026:eleven' });
  });
});

describe('a campaign', () => {
  it('of a single day ends on the day it begins', () => {
    const { details } = projected('campaign', campaignFields());
    expect([details.startsOn, details.endsOn]).toEqual(['2026-10-10', '2026-10-10']);
  });

  it('reads complete as a plain article', () => {
    const text = plain(bodyText(projected('campaign', campaignFields()).body)).replaceAll('\t', ' ');
    expect(text).toContain('Thời gian 10/10/2026 (hằng năm)');
    expect(text).toContain('Căn cứ Quyết định số 1169/QĐ-TTg, mục III.1.b');
    expect(text).toContain('10/10/2026: Mở lớp, Nhà văn hóa');
  });
});
