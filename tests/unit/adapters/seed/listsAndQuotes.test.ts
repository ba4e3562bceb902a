import { describe, expect, it } from 'vitest';
import { blocksOf, errorOf, lexicalOf, run } from './bodies';

describe('a list', () => {
  it('holds lists, each below the item it belongs to', () => {
    expect(blocksOf('1. một\n   - một a\n     1. sâu\n   - một b\n2. hai')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          {
            children: [run('một')],
            sublist: {
              type: 'list',
              ordered: false,
              items: [
                {
                  children: [run('một a')],
                  sublist: { type: 'list', ordered: true, items: [{ children: [run('sâu')] }] },
                },
                { children: [run('một b')] },
              ],
            },
          },
          { children: [run('hai')] },
        ],
      },
    ]);
  });

  it('may have items of several paragraphs, set apart by breaks', () => {
    expect(blocksOf('- một\n\n  thêm\n- hai')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [{ children: [run('một'), { type: 'break' }, run('thêm')] }, { children: [run('hai')] }],
      },
    ]);
  });

  it.each([
    ['mục của danh sách chỉ gồm chữ, rồi đến danh sách con', '- một\n\n  > trích'],
    ['mục của danh sách chỉ gồm chữ, rồi đến danh sách con', '- một\n  - a\n\n  lại chữ'],
    ['mục của danh sách không có chữ', '- một\n-\n- ba'],
  ])('is refused: %s', (message, markdown) => {
    expect(errorOf(markdown).message).toBe(message);
  });
});

describe('a quote', () => {
  const quoted = { type: 'quote', children: [run('Lời trích')], attribution: 'Kế hoạch, mục I.2' };

  it.each([
    ['in a paragraph of its own', '> Lời trích\n>\n> — Kế hoạch, mục I.2'],
    ['on the last line', '> Lời trích\n> — Kế hoạch, mục I.2'],
    ['after a hard break', '> Lời trích\\\n> — Kế hoạch, mục I.2'],
    ['after an en dash', '> Lời *trích*\n>\n> – Kế hoạch, mục I.2'],
  ])('has its source %s', (_, markdown) => {
    expect(blocksOf(markdown)).toEqual([quoted]);
    expect(lexicalOf(markdown).root.children[0]).toMatchObject({
      type: 'block',
      fields: { blockType: 'quotation', text: 'Lời trích', attribution: 'Kế hoạch, mục I.2' },
    });
  });

  it('with a source keeps its paragraphs as lines and joins the lines of the file', () => {
    expect(blocksOf('> Một\n> vẫn một\n>\n> Hai\n>\n> — Nguồn')).toEqual([
      { type: 'quote', children: [run('Một vẫn một'), { type: 'break' }, run('Hai')], attribution: 'Nguồn' },
    ]);
  });

  it('without a source keeps its marks and links', () => {
    expect(blocksOf('> Một — hai **ba**\n>\n> [bốn](item:bai-a)')).toEqual([
      {
        type: 'quote',
        children: [
          run('Một — hai '),
          run('ba', 'strong'),
          { type: 'break' },
          { type: 'itemLink', itemId: 'tag:example.org,2026:a', children: [run('bốn')] },
        ],
      },
    ]);
  });

  it.each([
    ['trích dẫn chỉ có dòng nguồn, thiếu lời trích', '> — Nguồn'],
    ['trích dẫn có dòng nguồn chỉ gồm chữ, không có liên kết hay ảnh', '> Lời [a](item:bai-a)\n>\n> — Nguồn'],
    ['trích dẫn chỉ gồm các đoạn chữ', '> - một'],
  ])('is refused: %s', (message, markdown) => {
    expect(errorOf(markdown).message).toBe(message);
  });
});
