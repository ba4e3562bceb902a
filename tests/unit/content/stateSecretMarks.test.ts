import { describe, expect, it } from 'vitest';
import { findStateSecretMark } from '../../../src/content/stateSecretMarks';

const text = (words: string, format = 0) => ({
  type: 'text',
  text: words,
  format,
  mode: 'normal',
  style: '',
});
const node = (type: string, ...children: unknown[]) => ({ type, version: 1, children });
const body = (...children: unknown[]) => ({ root: node('root', ...children) });
const paragraph = (...children: unknown[]) => node('paragraph', ...children);

describe('fields for the level of secrecy', () => {
  it.each([
    { secrecy: 'Mật' },
    { secrecyLevel: 'topSecret' },
    { secrecy_level: 3 },
    { doMat: 'toiMat' },
    { do_mat: 'Mật' },
    { 'độ mật': 'Mật' },
    { 'Độ mật': 'tuyệt mật' },
    { 'ĐỘ-MẬT': 'x' },
    { ['độ mật'.normalize('NFD')]: 'Mật' },
    { 'do mat': true },
    { secrecy: { vi: null, en: 'secret' } },
    { secrecy: ['none', 'Mật'] },
    { secrecy: { value: 'mat' } },
    { secrecy: [[[[[[[[]]]]]]]] },
    body(paragraph({ type: 'linebreak', doMat: 'Mật' })),
    { items: [{ meta: { mucDoMat: 'Tối mật' } }] },
    { body: body({ type: 'block', fields: { blockType: 'quotation', doMat: 'Mật' } }) },
    body({ ...paragraph(text('Tin')), secrecy: 'Mật' }),
    body(paragraph({ ...text('Tin'), secrecy: 'Mật' })),
  ])('refuses %j', (value) => {
    expect(findStateSecretMark(value)).toEqual({ rule: 'filledSecrecyField' });
  });

  it.each([
    { secrecy: '' },
    { secrecy: '   ' },
    { secrecy: null },
    { secrecy: undefined },
    { secrecy: false },
    { secrecy: 0 },
    { secrecy: 'none' },
    { secrecyLevel: 'NONE' },
    { doMat: 'không' },
    { doMat: 'Không' },
    { 'độ mật': 'Không mật' },
    { 'Độ mật': 'Thường' },
    { secrecy: [] },
    { secrecy: {} },
    { secrecy: { vi: 'Không', en: 'none' } },
    { doMat: '—' },
    { doMat: 'Bình thường' },
    { secret: 'whsec_abc', matDo: 'cao', baoMat: 'Tối đa' },
  ])('accepts %j', (value) => {
    expect(findStateSecretMark(value)).toBeUndefined();
  });
});

describe('marks in structured input', () => {
  it.each([
    ['a value of a language', { headline: { vi: 'TỐI MẬT', en: 'News' } }, 'stampedLevel'],
    ['an array in an array', [[['Tin'], ['Độ mật: Mật']]], 'secrecyLine'],
    ['a paragraph', body(paragraph(text('Độ mật: Mật'))), 'secrecyLine'],
    ['a level with more behind it', body(paragraph(text('Độ mật: Tuyệt mật (bản số 2)'))), 'secrecyLine'],
    [
      'runs of one paragraph',
      body(paragraph(text('Độ m', 1), text('ật: '), text('Tối mật', 2))),
      'secrecyLine',
    ],
    ['a heading', body(node('heading', text('TUYỆT MẬT'))), 'stampedLevel'],
    [
      'a line after a break',
      body(paragraph(text('Tin'), { type: 'linebreak' }, text('MẬT'))),
      'stampedLevel',
    ],
    [
      'text in and around a link',
      body(paragraph(text('Độ mật: '), node('link', text('Mật')))),
      'secrecyLine',
    ],
    ['a list item', body(node('list', node('listitem', text('Độ mật: Mật')))), 'secrecyLine'],
    [
      'a nested list',
      body(node('list', node('listitem', node('list', node('listitem', text('MẬT')))))),
      'stampedLevel',
    ],
    ['a quote', body(node('quote', text('Độ mật: Mật'))), 'secrecyLine'],
    [
      'a table cell',
      body(node('table', node('tablerow', node('tablecell', paragraph(text('TỐI MẬT')))))),
      'stampedLevel',
    ],
    [
      'a row of label and value',
      body(
        node(
          'table',
          node('tablerow', node('tablecell', paragraph(text('Độ mật'))), node('tablecell', text('Tối mật'))),
        ),
      ),
      'secrecyLine',
    ],
    [
      'two paragraphs, label and level',
      body(paragraph(text('Độ mật:')), paragraph(text('Mật'))),
      'secrecyLine',
    ],
    [
      'a field of a block',
      body({ type: 'block', fields: { blockType: 'quotation', text: 'Độ mật: Mật' } }),
      'secrecyLine',
    ],
    [
      'rich text in a block',
      body({ type: 'block', fields: { inner: body(paragraph(text('M'), text('ẬT', 1))) } }),
      'stampedLevel',
    ],
    [
      'a field of a link',
      body(paragraph({ ...node('link', text('Tin')), fields: { title: 'MẬT' } })),
      'stampedLevel',
    ],
    ['a break that says something', body(paragraph({ type: 'linebreak', note: 'MẬT' })), 'stampedLevel'],
    ['a tab that says something', body(paragraph({ type: 'tab', text: 'MẬT' })), 'stampedLevel'],
    [
      'a line after a tab',
      body(paragraph(text('Số: 1'), { type: 'tab', text: '\t' }, text('Độ mật: Mật'))),
      'secrecyLine',
    ],
    ['an unknown node', body(node('callout', node('calloutTitle', text('MẬT')))), 'stampedLevel'],
    ['a text value outside the editor', { type: 'text', text: 'MẬT' }, 'stampedLevel'],
    [
      'the last value of many',
      { a: 1, b: [true, null], c: { d: { e: 'Độ mật: Tuyệt mật' } } },
      'secrecyLine',
    ],
  ])('finds one in %s', (_, value, rule) => {
    expect(findStateSecretMark(value)).toEqual({ rule });
  });

  it.each([
    ['a bold word in a sentence', body(paragraph(text('Bảo vệ bí '), text('MẬT', 1), text(' nhà nước')))],
    [
      'a linked word in a sentence',
      body(paragraph(text('Bảo vệ bí '), node('link', text('MẬT')), text(' nhà nước'))),
    ],
    ['two separate words of two values', ['Độ mật', 'Mật khẩu']],
    [
      'a table that explains the levels',
      body(
        node(
          'table',
          node(
            'tablerow',
            ...['Độ mật', 'Tuyệt mật', 'Tối mật', 'Mật'].map((word) => node('tablecell', text(word))),
          ),
        ),
      ),
    ],
    [
      'a heading with a list of levels',
      body(node('heading', text('Độ mật')), node('list', node('listitem', text('Mật')))),
    ],
    ['numbers, dates and nothing', { a: 1, b: null, c: undefined, d: false, e: new Date(0) }],
    ['bytes of a file', { file: new TextEncoder().encode('MẬT') }],
  ])('accepts %s', (_, value) => {
    expect(findStateSecretMark(value)).toBeUndefined();
  });

  it.each([undefined, null, 57, true, '', [], {}])('accepts %j', (value) => {
    expect(findStateSecretMark(value)).toBeUndefined();
  });

  it('reads a run of text as often as it is used', () => {
    const shared = text('Độ mật: ');
    const value = body(paragraph(shared, text('xem Điều 8')), paragraph(shared, text('Mật')));
    expect(findStateSecretMark(value)).toEqual({ rule: 'secrecyLine' });
  });

  it('ends a line at each use of one break', () => {
    const shared = { type: 'linebreak' };
    const value = body(paragraph(text('Tin'), shared, text('Bài'), shared, text('MẬT')));
    expect(findStateSecretMark(value)).toEqual({ rule: 'stampedLevel' });
  });

  it('reads input nested 100,000 deep', () => {
    let value: unknown = 'TỐI MẬT';
    for (let depth = 0; depth < 100_000; depth += 1)
      value = depth % 2 === 0 ? [value] : { children: [value] };
    expect(findStateSecretMark(value)).toEqual({ rule: 'stampedLevel' });
  });

  it('ends on input that contains itself', () => {
    const value: Record<string, unknown> = { headline: 'Tin' };
    value.self = value;
    expect(findStateSecretMark(value)).toBeUndefined();
  });

  it('reads a megabyte of awkward text in passing', () => {
    const awkward = '<'.repeat(200_000) + '   '.repeat(200_000) + 'độ mật '.repeat(50_000);
    expect(findStateSecretMark(awkward)).toBeUndefined();
  });

  it('says which rule and nothing of the content', () => {
    expect(JSON.stringify(findStateSecretMark({ headline: 'TỐI MẬT', body: 'kế hoạch phòng thủ' }))).toBe(
      '{"rule":"stampedLevel"}',
    );
  });
});
