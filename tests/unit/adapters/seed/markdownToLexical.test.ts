import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/content/blocks';
import { toBlocks } from '../../../../src/publishing/projection/lexicalBody';
import { blocksOf, errorOf, lexicalOf, picture, references, run } from './bodies';

describe('a line of text', () => {
  it('keeps bold, italic and both together', () => {
    expect(blocksOf('một **đậm** hai *nghiêng* ba ***cả hai***')).toEqual([
      {
        type: 'paragraph',
        children: [
          run('một '),
          run('đậm', 'strong'),
          run(' hai '),
          run('nghiêng', 'em'),
          run(' ba '),
          run('cả hai', 'strong', 'em'),
        ],
      },
    ]);
  });

  it('goes on where a line of the file ends, and breaks where the author asks for it', () => {
    expect(blocksOf('dòng\nvẫn dòng ấy\\\ndòng mới  \ndòng nữa')).toEqual([
      {
        type: 'paragraph',
        children: [
          run('dòng vẫn dòng ấy'),
          { type: 'break' },
          run('dòng mới'),
          { type: 'break' },
          run('dòng nữa'),
        ],
      },
    ]);
  });

  it('links to items by their document and to the web by address', () => {
    const body = lexicalOf('xem [bài **A**](item:bai-a) và [trang](https://example.org/a)');
    expect(toBlocks(body, references)).toEqual([
      {
        type: 'paragraph',
        children: [
          run('xem '),
          { type: 'itemLink', itemId: 'tag:example.org,2026:a', children: [run('bài '), run('A', 'strong')] },
          run(' và '),
          { type: 'link', href: 'https://example.org/a', children: [run('trang')] },
        ],
      },
    ]);
    const [paragraph] = body.root.children;
    expect((paragraph?.children as { fields?: unknown }[]).flatMap(({ fields }) => fields ?? [])).toEqual([
      { linkType: 'internal', newTab: false, doc: { relationTo: 'news-articles', value: 'article-a' } },
      { linkType: 'custom', newTab: false, url: 'https://example.org/a' },
    ]);
  });

  it.each([
    ['liên kết "/tin-bai" phải là địa chỉ đầy đủ (https://…) hoặc item:<khóa bài>', '[a](/tin-bai)'],
    ['liên kết "javascript:x" phải là địa chỉ đầy đủ (https://…) hoặc item:<khóa bài>', '[a](javascript:x)'],
    ['không có bài nào mang khóa "bai-b"', 'xem [a](item:bai-b)'],
    ['liên kết không có chữ', 'xem [](item:bai-a)'],
    ['ảnh phải đứng riêng thành một đoạn', 'xem ![a](hinh-a)'],
    ['không dùng được loại Markdown này trong dòng chữ (inlineCode)', 'gõ `lệnh`'],
    ['không dùng được loại Markdown này trong dòng chữ (html)', 'chữ <b>đậm</b>'],
    ['định dạng viết chưa đúng: "một ** hai**"', 'một ** hai**'],
  ])('is refused: %s', (message, markdown) => {
    expect(errorOf(markdown).message).toBe(message);
  });
});

describe('headings and rules', () => {
  it('are of levels 2 to 4', () => {
    expect(blocksOf('## Hai\n\n### Ba\n\n#### Bốn\n\n---')).toEqual([
      { type: 'heading', level: 2, children: [run('Hai')] },
      { type: 'heading', level: 3, children: [run('Ba')] },
      { type: 'heading', level: 4, children: [run('Bốn')] },
      { type: 'rule' },
    ]);
  });

  it('leave level 1 to the headline', () => {
    expect(errorOf('Mở đầu\n\n# Một')).toMatchObject({
      message: 'tiêu đề mục dùng ##, ### hoặc #### (một dấu # là tiêu đề bài)',
      line: 3,
    });
  });
});

describe('a table', () => {
  const markdown = '| Việc | Số |\n| --- | ---: |\n| **Một** [a](item:bai-a) | 1 |\n| Hai | |';
  const cell = (isHeader: boolean, ...children: Inline[]) => ({ isHeader, colSpan: 1, rowSpan: 1, children });

  it('has the first row as header cells and keeps empty cells', () => {
    expect(blocksOf(markdown)).toEqual([
      {
        type: 'table',
        rows: [
          [cell(true, run('Việc')), cell(true, run('Số'))],
          [
            cell(false, run('Một', 'strong'), run(' '), {
              type: 'itemLink',
              itemId: 'tag:example.org,2026:a',
              children: [run('a')],
            }),
            cell(false, run('1')),
          ],
          [cell(false, run('Hai')), cell(false)],
        ],
      },
    ]);
  });

  it('is stored as the editor stores tables', () => {
    const paragraph = (words: string, format: string) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format,
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
    });
    const tableCell = (words: string, format: string, headerState: number) => ({
      type: 'tablecell',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      headerState,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [paragraph(words, format)],
    });
    const row = (...children: unknown[]) => ({
      type: 'tablerow',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children,
    });
    expect(lexicalOf('| A | B |\n| --- | ---: |\n| 1 | 2 |').root.children).toEqual([
      {
        type: 'table',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [
          row(tableCell('A', '', 1), tableCell('B', 'right', 1)),
          row(tableCell('1', '', 0), tableCell('2', 'right', 0)),
        ],
      },
    ]);
  });
});

describe('a paragraph of its own', () => {
  it('with one picture shows the picture of that name', () => {
    expect(blocksOf('![chữ](hinh-a "chú thích")')).toEqual([
      { type: 'picture', picture: picture('media-a') },
    ]);
    expect(lexicalOf('![](hinh-a)').root.children).toEqual([
      {
        type: 'upload',
        version: 3,
        format: '',
        id: 'node1',
        relationTo: 'media',
        value: 'media-a',
        fields: {},
      },
    ]);
  });

  it.each(['![](hinh-a) ![](hinh-b)', '![](hinh-a)\n![](hinh-b)'])(
    'with several pictures is a gallery',
    (markdown) => {
      expect(blocksOf(markdown)).toEqual([
        { type: 'gallery', pictures: [picture('media-a'), picture('media-b')] },
      ]);
      expect(lexicalOf(markdown).root.children).toEqual([
        {
          type: 'block',
          version: 2,
          format: '',
          fields: {
            id: 'node3',
            blockName: '',
            blockType: 'gallery',
            pictures: [
              { id: 'node1', picture: 'media-a' },
              { id: 'node2', picture: 'media-b' },
            ],
          },
        },
      ]);
    },
  );

  it('with a link to an item shows the item', () => {
    expect(blocksOf('[Đọc bài](item:bai-a)')).toEqual([{ type: 'embed', itemId: 'tag:example.org,2026:a' }]);
    expect(lexicalOf('[Đọc bài](item:bai-a)').root.children[0]).toMatchObject({
      fields: { blockType: 'embed', item: { relationTo: 'news-articles', value: 'article-a' } },
    });
  });

  it('with a link to the web stays a paragraph', () => {
    expect(blocksOf('[trang](https://example.org/)')).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', href: 'https://example.org/', children: [run('trang')] }],
      },
    ]);
  });

  it.each([
    ['không có ảnh nào tên "hinh-c" trong pictures.yaml', '![a](hinh-c)', 1],
    ['không có bài nào mang khóa "bai-c"', 'chữ\n\n[a](item:bai-c)', 3],
    ['không dùng được loại Markdown này (code)', 'chữ\n\n```\nmã\n```', 3],
    ['không dùng được loại Markdown này (html)', '<div>a</div>', 1],
  ])('is refused: %s', (message, markdown, line) => {
    expect(errorOf(markdown)).toMatchObject({ message, line });
  });
});
