import type { Block, TableCell } from '../../src/content/blocks';
import { picture, text } from './contentItem';

function cell(words: string, changes: Partial<TableCell> = {}): TableCell {
  return { isHeader: false, colSpan: 1, rowSpan: 1, children: [text(words)], ...changes };
}

/** A body with each kind of block and inline, for golden files and for rules that hold everywhere. */
export function everyBlock(): Block[] {
  return [
    {
      type: 'paragraph',
      children: [
        text('Từ ngày 1/10/2026, '),
        text('mọi hồ sơ', 'strong', 'em'),
        text(' theo H'),
        text('2', 'sub'),
        { type: 'break' },
        {
          type: 'link',
          href: 'https://vanban.example.gov.vn/57-NQ-TW?a=1&b=2',
          children: [text('Nghị quyết 57')],
        },
        text(', '),
        {
          type: 'itemLink',
          itemId: 'tag:moc.example.gov.vn,2026:linked',
          path: '/tin-bai/bai-lien-quan-abcd1234',
          children: [text('bài liên quan')],
        },
        text(' và '),
        { type: 'itemLink', itemId: 'tag:moc.example.gov.vn,2026:gone', children: [text('bài chưa đăng')] },
        text('.'),
      ],
    },
    { type: 'heading', level: 2, children: [text('Kết quả & đích đến')] },
    {
      type: 'list',
      ordered: true,
      items: [
        { children: [text('Rà soát thủ tục')] },
        {
          children: [text('Đào tạo')],
          sublist: { type: 'list', ordered: false, items: [{ children: [text('Cán bộ cấp xã')] }] },
        },
      ],
    },
    { type: 'quote', children: [text('Làm đến đâu chắc đến đó.')], attribution: 'Giám đốc Trung tâm CNTT' },
    { type: 'picture', picture: picture({ mediaId: 'm2', caption: 'Bộ phận một cửa', credit: 'Lê Hoà' }) },
    {
      type: 'gallery',
      caption: 'Ngày hội Chuyển đổi số',
      pictures: [
        picture({ mediaId: 'm3', caption: 'Gian hàng', credit: undefined }),
        picture({ mediaId: 'm4', caption: undefined, credit: undefined }),
      ],
    },
    {
      type: 'table',
      caption: 'Hồ sơ trực tuyến',
      rows: [
        [cell('Năm', { isHeader: true }), cell('Hồ sơ', { isHeader: true })],
        [cell('2025', { isHeader: true }), cell('1.234,5')],
        [cell('Chưa thống kê', { colSpan: 2 })],
      ],
    },
    {
      type: 'embed',
      itemId: 'tag:moc.example.gov.vn,2026:embedded',
      target: {
        kind: 'newsArticle',
        shortId: 'efgh5678',
        path: '/tin-bai/mot-cua-so-efgh5678',
        headline: 'Một cửa số',
        summary: 'Ba bước, hai ngày.',
        firstPublishedAt: '2026-11-01T00:00:00.000Z',
      },
    },
    { type: 'embed', itemId: 'tag:moc.example.gov.vn,2026:not-live' },
    { type: 'rule' },
    { type: 'heading', level: 3, children: [text('Kết quả & đích đến')] },
  ];
}
