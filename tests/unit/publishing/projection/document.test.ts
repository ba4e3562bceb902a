import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../../src/content/bodyText';
import { documentText } from '../../../../src/content/details/document';
import type { ProjectedOf } from '../../../../src/content/contentItem';
import { projectDocument } from '../../../../src/publishing/projection/document';
import { facetsOf } from '../../../../src/publishing/projection/facets';
import { lexical, paragraph, references, text } from './lexical';
import { fileSource } from './files';

const card = {
  number: '1169/QĐ-TTg',
  type: 'decision',
  issuer: 'Thủ tướng Chính phủ',
  issuerLevel: 'national',
  signer: 'Nguyễn Chí Dũng',
  signerTitle: 'Phó Thủ tướng',
  // Midnight in Vietnam as the date picker stores it.
  issuedOn: '2025-06-15T17:00:00.000Z',
  status: 'inForce',
};

const project = (fields: object, known = references()) =>
  projectDocument({ ...card, ...fields }, known, 'vi');

const plain = (body: Parameters<typeof bodyText>[0]) => bodyText(body).replaceAll('\u00a0', ' ');

describe('projectDocument', () => {
  it('reads the card, days in Vietnamese time', () => {
    expect(project({ effectiveOn: '2025-06-16T00:00:00.000Z' }).details).toEqual({
      number: '1169/QĐ-TTg',
      isUnnumbered: false,
      type: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      issuerLevel: 'national',
      signer: 'Nguyễn Chí Dũng',
      signerTitle: 'Phó Thủ tướng',
      issuedOn: '2025-06-16',
      effectiveOn: '2025-06-16',
      status: 'inForce',
      relations: [],
      files: [],
      isCardOnly: false,
      textStart: 1,
    });
  });

  it('keeps the year alone where the copy gives no more', () => {
    expect(project({ issuedOn: '2025-01-01T05:00:00Z', issuedPrecision: 'year' }).details.issuedOn).toBe(
      '2025',
    );
  });

  it('keeps the month alone where the copy gives no day', () => {
    expect(project({ issuedOn: '2025-12-01T05:00:00Z', issuedPrecision: 'month' }).details.issuedOn).toBe(
      '2025-12',
    );
  });

  it('tells the card as a table in the plain article, then the text', () => {
    const body = lexical(paragraph(text('Điều 1. Phê duyệt Chương trình.')));
    const { details, body: blocks } = project({ body });
    expect(plain(blocks).split('\n')).toEqual([
      'Thẻ văn bản',
      'Số, ký hiệu 1169/QĐ-TTg',
      'Loại văn bản Quyết định',
      'Cơ quan ban hành Thủ tướng Chính phủ',
      'Người ký Phó Thủ tướng Nguyễn Chí Dũng',
      'Ngày ban hành 16/6/2025',
      'Tình trạng Còn hiệu lực',
      'Toàn văn',
      'Điều 1. Phê duyệt Chương trình.',
    ]);
    expect(plain(documentText({ details, body: blocks }))).toBe('Điều 1. Phê duyệt Chương trình.');
  });

  it('takes the text of the first file, unless the editor gave a clean one', () => {
    const known = references({
      files: new Map([['f1', fileSource('f1', { text: 'Điều 1. Phạm vi' })]]),
    });
    const files = [{ file: 'f1' }];
    expect(plain(documentText(project({ files }, known)))).toBe('Điều 1. Phạm vi');
    const typed = project({ files, body: lexical(paragraph(text('Bản sạch.'))) }, known);
    expect(plain(documentText(typed))).toBe('Bản sạch.');
    expect(typed.details.files.map(({ role, title }) => [role, title])).toEqual([['main', 'Tệp f1']]);
  });

  it('publishes no text with a card only, and says where it is', () => {
    const { details, body } = project({ isCardOnly: true, body: lexical(paragraph(text('Văn bản.'))) });
    expect(documentText({ details, body })).toEqual([]);
    expect(plain(body)).toContain('cơ quan ban hành: Thủ tướng Chính phủ.');
    expect(plain(body)).not.toContain('Văn bản.');
  });

  it('keeps relations to documents of the register and to others by name', () => {
    const { details, body } = project({
      relations: [
        { type: 'basedOn', document: '11' },
        { type: 'replaces', citation: 'Quyết định 1/QĐ-TTg' },
        { type: 'unknown', citation: 'x' },
      ],
    });
    expect(details.relations).toEqual([
      { type: 'basedOn', citation: '', item: { type: 'itemRef', itemId: 'tag:moc.gov.vn,2026:eleven' } },
      { type: 'replaces', citation: 'Quyết\u00a0định\u00a01/QĐ-TTg' },
    ]);
    expect(body).toContainEqual({ type: 'embed', itemId: 'tag:moc.gov.vn,2026:eleven' });
    expect(plain(body)).toContain('Thay thế: Quyết định 1/QĐ-TTg');
  });

  it('is found in the register by type, level, status and year of issue', () => {
    const item = { kind: 'document', firstPublishedAt: '2026-01-05T00:00:00Z', ...project({}) };
    expect(facetsOf(item as ProjectedOf<'document'>)).toEqual([
      { name: 'type', value: 'decision' },
      { name: 'issuerLevel', value: 'national' },
      { name: 'status', value: 'inForce' },
      { name: 'year', value: '2025' },
    ]);
  });
});

describe('a document that another one says it replaces', () => {
  const told = (tellerStatus: 'inForce' | 'notYetInForce') =>
    references({
      toldRelations: [
        {
          relation: {
            type: 'replacedBy',
            citation: '',
            item: { type: 'itemRef', itemId: 'tag:x,2026:new' },
            isToldByOther: true,
          },
          tellerStatus,
        },
      ],
    });

  it('names its successor and is no longer in force', () => {
    const { details } = project({}, told('inForce'));
    expect(details.status).toBe('replaced');
    expect(details.relations).toEqual([
      {
        type: 'replacedBy',
        citation: '',
        item: { type: 'itemRef', itemId: 'tag:x,2026:new' },
        isToldByOther: true,
      },
    ]);
  });

  it('stays in force until the successor is', () => {
    expect(project({}, told('notYetInForce')).details.status).toBe('inForce');
  });

  it('stays expired when it had expired before', () => {
    expect(project({ status: 'expired' }, told('inForce')).details.status).toBe('expired');
  });
});
