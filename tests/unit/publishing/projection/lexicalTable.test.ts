import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../src/publishing/projection/lexicalBody';
import { lexical, node, paragraph, references, text } from './lexical';

const blocks = (...children: Parameters<typeof lexical>) => toBlocks(lexical(...children), references());
const run = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks });

describe('tables', () => {
  const cell = (words: string, more = {}) =>
    node('tablecell', [paragraph(text(words))], { headerState: 0, ...more });

  it('maps header states, spans and empty cells', () => {
    const table = node('table', [
      node('tablerow', [cell('Năm', { headerState: 1 }), cell('Tỷ lệ', { headerState: 3, colSpan: 2 })]),
      node('tablerow', [cell('2030', { headerState: 2, rowSpan: 2 }), cell('100 %'), cell('')]),
      node('tablerow', []),
    ]);
    const plain = { isHeader: false, colSpan: 1, rowSpan: 1 };
    expect(blocks(table)).toEqual([
      {
        type: 'table',
        rows: [
          [
            { ...plain, isHeader: true, children: [run('Năm')] },
            { ...plain, isHeader: true, colSpan: 2, children: [run('Tỷ lệ')] },
          ],
          [
            { ...plain, isHeader: true, rowSpan: 2, children: [run('2030')] },
            { ...plain, children: [run('100\u00a0%')] },
            { ...plain, children: [] },
          ],
        ],
      },
    ]);
  });

  it.each([0, -1, 1.5, '2', null, undefined, Number.NaN])('does not believe a span of %j', (colSpan) => {
    expect(blocks(node('table', [node('tablerow', [cell('x', { colSpan })])]))).toMatchObject([
      { rows: [[{ colSpan: 1 }]] },
    ]);
  });

  it('bounds a span', () => {
    expect(blocks(node('table', [node('tablerow', [cell('x', { rowSpan: 1e9 })])]))).toMatchObject([
      { rows: [[{ rowSpan: 1000 }]] },
    ]);
  });

  it('keeps a list in a cell as lines', () => {
    const list = node('list', [node('listitem', [text('Một')]), node('listitem', [text('Hai')])], {
      listType: 'bullet',
    });
    expect(blocks(node('table', [node('tablerow', [node('tablecell', [list])])]))).toMatchObject([
      { rows: [[{ children: [run('Một'), { type: 'break' }, run('Hai')] }]] },
    ]);
  });
});
