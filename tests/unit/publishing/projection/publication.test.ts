import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../src/content/bodyText';
import { projectPublication } from '../../../../src/publishing/projection/publication';
import { fileSource } from './files';
import { lexical, paragraph, references, text } from './lexical';

const known = references({
  files: new Map([
    ['pdf', fileSource('pdf', { pageCount: 24, title: 'Sổ tay' })],
    ['tay', fileSource('tay', { language: 'TYZ-latn', title: 'Bản tiếng Tày' })],
    [
      'epub',
      fileSource('epub', {
        contentType: 'application/epub+zip',
        path: '/media/x/so-tay.1.epub',
        language: 'vi',
      }),
    ],
  ]),
});

const fields = {
  headline: 'Sổ tay kỹ năng số',
  form: 'handbook',
  files: [{ file: 'pdf' }, { file: 'tay' }, { file: 'epub' }, { file: 'gone' }],
  issuer: 'Trung tâm Công nghệ thông tin',
  edition: 'Lần thứ nhất',
  issuedOn: '2026-03-01T03:00:00Z',
  body: lexical(paragraph(text('Dành cho tổ công nghệ số cộng đồng.'))),
  tableOfContents: [{ title: 'Mở đầu', page: 2, level: 1 }, { title: 'Phụ lục', level: 2 }, { title: ' ' }],
};

describe('projectPublication', () => {
  const { details, body } = projectPublication(fields, known, 'vi');

  it('opens the first file and offers the others', () => {
    expect(details.files.map(({ fileId, role }) => [fileId, role])).toEqual([
      ['public-pdf', 'main'],
      ['public-tay', 'alternative'],
      ['public-epub', 'alternative'],
    ]);
    expect(details.pageCount).toBe(24);
  });

  it('names each language once, in canonical form', () => {
    expect(details.languages).toEqual(['vi', 'tyz-Latn']);
  });

  it('keeps the contents as typed', () => {
    expect(details.tableOfContents).toEqual([
      { title: 'Mở đầu', page: 2, level: 1 },
      { title: 'Phụ lục', level: 2 },
    ]);
  });

  it('takes contents, cover and pages out of the file where the editor gives none', () => {
    const page = { width: 1600, height: 2263, renditions: [] };
    const files = new Map([
      [
        'pdf',
        fileSource('pdf', {
          title: 'Sổ tay',
          outline: [
            { title: 'Chương 1', page: 3, level: 1 },
            { title: 'Viện, học việnViện, học viện', page: 5, level: 2 },
          ],
          cover: page,
          pages: [page, page],
        }),
      ],
    ]);
    const projected = projectPublication({ ...fields, tableOfContents: [] }, references({ files }), 'vi');
    expect(projected.details.tableOfContents).toEqual([
      { title: 'Chương 1', page: 3, level: 1 },
      { title: 'Viện, học viện', page: 5, level: 2 },
    ]);
    expect(projected.picture).toEqual({ ...page, mediaId: 'public-pdf', alt: 'Bìa: Sổ tay kỹ năng số' });
    expect(projected.details.previews.map(({ alt }) => alt)).toEqual([
      'Trang 1 của Sổ tay',
      'Trang 2 của Sổ tay',
    ]);
  });

  it('puts a bulletin together from live items, in the page and in the plain article', () => {
    const compiledFrom = [
      { relationTo: 'news-articles', value: '11' },
      { relationTo: 'videos', value: 'gone' },
    ];
    const bulletin = { ...fields, form: 'bulletin', files: [], compiledFrom };
    const itemId = 'tag:moc.gov.vn,2026:eleven';
    const projected = projectPublication(bulletin, references(), 'vi');
    expect(projected.details.compiledFrom).toEqual([{ type: 'itemRef', itemId }]);
    expect(projected.body.slice(-2)).toMatchObject([
      { type: 'heading', children: [{ text: 'Trong số này' }] },
      { type: 'embed', itemId },
    ]);
    expect(projectPublication({ ...bulletin, form: 'book' }, references(), 'vi').details).not.toHaveProperty(
      'compiledFrom',
    );
  });

  it('reads complete as a plain article', () => {
    expect(bodyText(body).replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Dành cho tổ công nghệ số cộng đồng.',
      'Về ấn phẩm',
      'Hình thức Sổ tay',
      'Phát hành Trung tâm Công nghệ thông tin',
      'Lần phát hành Lần thứ nhất',
      'Ngày phát hành 01/3/2026',
      'Ngôn ngữ Tiếng Việt, Tiếng Tày (Chữ La tinh)',
      'Số trang 24',
      'Mục lục',
      'Mở đầu, trang 2',
      'Phụ lục',
    ]);
  });
});
