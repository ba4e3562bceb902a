import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProjectedOf } from '../../../../src/content/contentItem';
import type { DocumentDetails, DocumentRelation } from '../../../../src/content/details/document';
import type { Block } from '../../../../src/content/blocks';
import { paragraph } from '../../../../src/content/plainBlocks';
import { checkDocument } from '../../../../src/editorial/requirements/checkDocument';
import { describeIssues } from '../../../../src/editorial/requirements/describeIssues';
import { documentBlocks } from '../../../../src/publishing/projection/documentText';

const source = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/sources/${name}.txt`, import.meta.url), 'utf8');

const text = [paragraph('Điều 1. Phê duyệt Chương trình truyền thông thực hiện Nghị quyết 57.')];

function item(changes: Partial<DocumentDetails> = {}, body: Block[] = text, locale = 'vi') {
  const details: DocumentDetails = {
    number: '1169/QĐ-TTg',
    isUnnumbered: false,
    type: 'decision',
    issuer: 'Thủ tướng Chính phủ',
    issuerLevel: 'national',
    issuedOn: '2025-06-16',
    status: 'inForce',
    relations: [],
    files: [],
    isCardOnly: false,
    textStart: 0,
    ...changes,
  };
  // 1:00 on 21 November in Vietnam.
  return {
    id: 'tag:x,2026:me',
    locale,
    modifiedAt: '2026-11-20T18:00:00Z',
    details,
    body,
  } as ProjectedOf<'document'>;
}

const codes = (...given: Parameters<typeof item>) =>
  checkDocument(item(...given)).map(({ field, code }) => `${field}: ${code}`);

const relation = (changes: Partial<DocumentRelation>): DocumentRelation => ({
  type: 'replacedBy',
  citation: 'Quyết định 2/QĐ-TTg',
  ...changes,
});

describe('checkDocument', () => {
  it('lets a complete document out', () => {
    expect(codes()).toEqual([]);
  });

  it('asks for number, issuer and date of issue', () => {
    expect(codes({ number: undefined, issuer: '', issuedOn: '' })).toEqual([
      'number: documentNumberMissing',
      'issuer: documentIssuerMissing',
      'issuedOn: documentIssueDateMissing',
    ]);
  });

  it('takes a copy that leaves the number blank, if the editor says so', () => {
    expect(codes({ number: undefined, isUnnumbered: true, issuedOn: '2025-12' })).toEqual([]);
  });

  it.each([
    [{ effectiveOn: '2025-06-15' }, 'effectiveOn'],
    [{ expiresOn: '2025-06-15' }, 'expiresOn'],
    [{ effectiveOn: '2025-07-01', expiresOn: '2025-06-30' }, 'expiresOn'],
  ])('refuses dates out of order: %j', (dates, field) => {
    expect(codes({ ...dates, status: 'expired' })).toEqual([`${field}: documentDatesDisordered`]);
  });

  it('wants the successor of what is replaced, whichever side names it', () => {
    expect(codes({ status: 'replaced' })).toEqual(['relations: documentSuccessorMissing']);
    expect(codes({ status: 'replaced', relations: [relation({})] })).toEqual([]);
    expect(codes({ status: 'replaced', relations: [relation({ isToldByOther: true })] })).toEqual([]);
  });

  it.each([
    ['a successor', { relations: [relation({})] }],
    ['a date of effect to come', { effectiveOn: '2026-11-22' }],
    ['an expiry that is past', { expiresOn: '2026-11-21' }],
  ] as const)('does not call in force what has %s', (_, changes) => {
    expect(codes({ ...changes, relations: [...('relations' in changes ? changes.relations : [])] })).toEqual([
      'status: documentStatusContradicted',
    ]);
  });

  it('counts the day of effect by the Vietnamese calendar', () => {
    expect(codes({ effectiveOn: '2026-11-21' })).toEqual([]);
    expect(codes({ status: 'notYetInForce', effectiveOn: '2026-11-21' })).toEqual([
      'status: documentStatusContradicted',
    ]);
    expect(codes({ status: 'notYetInForce', effectiveOn: '2026-11-22' })).toEqual([]);
  });

  it('refuses relations to nothing and to itself', () => {
    const relations = [
      relation({ type: 'basedOn', citation: '' }),
      relation({ type: 'basedOn', item: { type: 'itemRef', itemId: 'tag:x,2026:me' } }),
    ];
    expect(codes({ relations })).toEqual([
      'relations: documentRelationEmpty',
      'relations: documentRelationToItself',
    ]);
  });

  it('wants a text, or the word that there is none', () => {
    expect(codes({}, [])).toEqual(['body: documentTextMissing']);
    expect(codes({ isCardOnly: true }, [])).toEqual([]);
  });

  it('refuses the scan, names words that show it, and says what to do', () => {
    const issues = checkDocument(item({}, documentBlocks(source('dong-thap'))));
    expect(describeIssues('vi', issues)).toMatch(
      /^Chưa đăng được: chữ của văn bản bị hỏng do quét ảnh \(.*truyén.*…\)\. Chép bản sạch vào ô “Toàn văn”/,
    );
    expect(issues.map(({ field }) => field)).toEqual(['body']);
  });

  it.each(['bo-xay-dung', 'quyet-dinh-1169', 'so-khcn-quang-ngai', 'xa-hoang-van-thu'])(
    'takes the text of %s',
    (name) => {
      expect(codes({}, documentBlocks(source(name)))).toEqual([]);
    },
  );

  it('does not measure English by Vietnamese syllables', () => {
    const english = [
      paragraph('Approving the Programme on communication for the implementation. '.repeat(5)),
    ];
    expect(codes({}, english, 'en')).toEqual([]);
  });
});
