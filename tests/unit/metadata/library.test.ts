import { describe, expect, it } from 'vitest';
import type { ContentOf } from '../../../src/content/contentItem';
import type { DocumentDetails } from '../../../src/content/details/document';
import type { PublicationDetails } from '../../../src/content/details/publication';
import type { FileAsset } from '../../../src/content/files';
import { documentObject } from '../../../src/metadata/kinds/document';
import { publicationObject } from '../../../src/metadata/kinds/publication';
import { contentItem, site } from '../../support/contentItem';

const pdf: FileAsset = {
  fileId: 'a',
  role: 'main',
  path: '/media/a/document.0.pdf',
  contentType: 'application/pdf',
  byteLength: 118_000,
  title: 'Bản PDF',
  language: 'vi',
};

const portal = site({ basePath: '/nq57' });

function document(changes: Partial<DocumentDetails> = {}): ContentOf<'document'> {
  const {
    kind: _kind,
    details: _details,
    ...common
  } = contentItem({
    headline: 'Quyết định 1169/QĐ-TTg phê duyệt Chương trình',
  });
  return {
    ...common,
    kind: 'document',
    details: {
      number: '1169/QĐ-TTg',
      isUnnumbered: false,
      type: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      issuerLevel: 'national',
      issuedOn: '2025-06-16',
      status: 'inForce',
      relations: [],
      files: [pdf],
      isCardOnly: false,
      textStart: 0,
      ...changes,
    },
  };
}

function publication(changes: Partial<PublicationDetails> = {}): ContentOf<'publication'> {
  const { kind: _kind, details: _details, ...common } = contentItem({ headline: 'Sổ tay kỹ năng số' });
  return {
    ...common,
    kind: 'publication',
    details: {
      form: 'handbook',
      files: [pdf],
      languages: ['vi'],
      previews: [],
      tableOfContents: [],
      introduction: [],
      ...changes,
    },
  };
}

const known = (object: object): object => JSON.parse(JSON.stringify(object)) as object;

describe('a document for search engines', () => {
  it('is legislation with number, type, day, issuer, force and file', () => {
    expect(known(documentObject(document({ effectiveOn: '2025-06-16' }), portal))).toEqual({
      '@type': 'Legislation',
      name: 'Quyết định 1169/QĐ-TTg phê duyệt Chương trình',
      legislationIdentifier: '1169/QĐ-TTg',
      legislationType: 'Quyết định',
      legislationDate: '2025-06-16',
      legislationPassedBy: { '@type': 'Organization', name: 'Thủ tướng Chính phủ' },
      legislationJurisdiction: 'VN',
      legislationLegalForce: 'https://schema.org/InForce',
      temporalCoverage: '2025-06-16/..',
      encoding: [
        {
          '@type': 'LegislationObject',
          name: 'Bản PDF',
          contentUrl: 'https://nq57.example.gov.vn/nq57/media/a/document.0.pdf',
          encodingFormat: 'application/pdf',
          contentSize: '118000 B',
          inLanguage: 'vi',
        },
      ],
    });
  });

  it.each([
    ['inForce', 'InForce'],
    ['notYetInForce', 'NotInForce'],
    ['partlyReplaced', 'PartiallyInForce'],
    ['replaced', 'NotInForce'],
    ['expired', 'NotInForce'],
  ] as const)('says of %s: %s', (status, force) => {
    expect(documentObject(document({ status }), portal).legislationLegalForce).toBe(
      `https://schema.org/${force}`,
    );
  });

  it('names what it repeals, changes and rests on, with addresses of what is live', () => {
    const target = {
      kind: 'document' as const,
      shortId: 'abcd1234',
      path: '/van-ban/nghi-quyet-57-abcd1234',
      headline: 'Nghị quyết 57-NQ/TW',
      summary: '',
    };
    const relations: DocumentDetails['relations'] = [
      { type: 'replaces', citation: 'Quyết định 1/QĐ-TTg' },
      { type: 'amends', citation: 'Quyết định 2/QĐ-TTg' },
      { type: 'basedOn', citation: '', item: { type: 'itemRef', itemId: 'tag:x,2026:nq57', target } },
      { type: 'implementedBy', citation: 'Kế hoạch 3/KH' },
    ];
    expect(known(documentObject(document({ relations, files: [] }), portal))).toMatchObject({
      legislationRepeals: [{ '@type': 'Legislation', name: 'Quyết định 1/QĐ-TTg' }],
      legislationChanges: [{ '@type': 'Legislation', name: 'Quyết định 2/QĐ-TTg' }],
      isBasedOn: [
        {
          '@type': 'Legislation',
          name: 'Nghị quyết 57-NQ/TW',
          url: 'https://nq57.example.gov.vn/nq57/van-ban/nghi-quyet-57-abcd1234',
        },
      ],
    });
  });
});

describe('a publication for search engines', () => {
  it('is a book that says its edition and pages', () => {
    const object = publicationObject(
      publication({
        pageCount: 24,
        edition: 'Lần thứ nhất',
        issuer: 'Trung tâm CNTT',
        issuedOn: '2026-03-01',
      }),
      portal,
    );
    expect(known(object)).toMatchObject({
      '@type': 'Book',
      name: 'Sổ tay kỹ năng số',
      inLanguage: 'vi',
      bookEdition: 'Lần thứ nhất',
      bookFormat: 'https://schema.org/EBook',
      numberOfPages: 24,
      dateCreated: '2026-03-01',
      sourceOrganization: { '@type': 'Organization', name: 'Trung tâm CNTT' },
      encoding: [{ '@type': 'MediaObject', encodingFormat: 'application/pdf' }],
    });
  });

  it.each([
    ['slides', 'PresentationDigitalDocument'],
    ['bulletin', 'PublicationIssue'],
    ['leaflet', 'DigitalDocument'],
    ['guide', 'Book'],
    ['book', 'Book'],
  ] as const)('calls %s a %s', (form, type) => {
    expect(publicationObject(publication({ form }), portal)['@type']).toBe(type);
  });

  it('lists every language it can be read in', () => {
    expect(publicationObject(publication({ languages: ['vi', 'tyz'] }), portal).inLanguage).toEqual([
      'vi',
      'tyz',
    ]);
  });

  it('speaks the language of its page where no file has one', () => {
    expect(publicationObject(publication({ languages: [] }), portal).inLanguage).toBe('vi');
  });
});
