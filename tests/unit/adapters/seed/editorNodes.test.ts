import { LinkNode, ServerBlockNode, UploadServerNode } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { describe, expect, it } from 'vitest';
import { markdownToLexical } from '../../../../src/adapters/seed/markdownToLexical';

const everything = `
Một đoạn **đậm**, *nghiêng* và ***cả hai***,\\
xuống dòng, [bài](item:bai-a), [trang](https://example.org/a?b=c).

## Mục

### Mục nhỏ

#### Mục nhỏ nữa

- một
  1. một một
     - sâu nữa
  2. một hai
- hai

3. ba
4. bốn

> Trích không nguồn.

> Trích có nguồn.
>
> — Nguồn

![](hinh-a)

![](hinh-a) ![](hinh-b)

[Bài](item:bai-a)
`;

describe('a seeded body', () => {
  it('is what the editor itself would store: opening and saving changes nothing', () => {
    let count = 0;
    const body = markdownToLexical(everything, {
      pictures: new Map([
        ['hinh-a', 'media1'],
        ['hinh-b', 'media2'],
      ]),
      items: new Map([['bai-a', { relationTo: 'news-articles' as const, value: 'article1' }]]),
      newNodeId: () => String((count += 1)).padStart(24, '0'),
    });
    const editor = createHeadlessEditor({
      nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, UploadServerNode, ServerBlockNode],
      onError: (error) => {
        throw error;
      },
    });
    const opened = editor.parseEditorState(JSON.stringify(body)).toJSON();
    expect(opened).toEqual(body);
  });
});
