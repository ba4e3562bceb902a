import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/content/blocks';
import type { ProjectedOf } from '../../../../src/content/contentItem';
import type { PublicationDetails } from '../../../../src/content/details/publication';
import type { FileAsset } from '../../../../src/content/files';
import { checkPublication } from '../../../../src/editorial/requirements/checkPublication';
import { describeIssues } from '../../../../src/editorial/requirements/describeIssues';
import { picture } from '../../../support/contentItem';

const file = (changes: Partial<FileAsset> = {}): FileAsset => ({
  fileId: 'a',
  role: 'main',
  path: '/media/a/so-tay.1.pdf',
  contentType: 'application/pdf',
  byteLength: 100,
  title: 'Sổ tay',
  ...changes,
});

function issues(changes: Partial<PublicationDetails> = {}, leadPicture: Picture | null = picture()) {
  const details: PublicationDetails = {
    form: 'handbook',
    files: [file()],
    languages: ['vi'],
    previews: [],
    tableOfContents: [],
    pageCount: 8,
    introduction: [],
    ...changes,
  };
  return checkPublication({ details, leadPicture: leadPicture ?? undefined } as ProjectedOf<'publication'>);
}

describe('checkPublication', () => {
  it('lets a PDF with a cover out', () => {
    expect(issues()).toEqual([]);
  });

  it('asks for a file', () => {
    expect(issues({ files: [] })).toEqual([{ field: 'files', code: 'publicationFileMissing' }]);
  });

  it('lets a bulletin out that is put together from items, and no empty one', () => {
    const compiledFrom = [{ type: 'itemRef' as const, itemId: 'a' }];
    expect(issues({ form: 'bulletin', files: [], compiledFrom })).toEqual([]);
    expect(issues({ form: 'bulletin', files: [] })).toEqual([{ field: 'files', code: 'bulletinEmpty' }]);
  });

  it('says at once that an empty bulletin needs a cover too', () => {
    expect(issues({ form: 'bulletin', files: [] }, null).map(({ code }) => code)).toEqual([
      'bulletinEmpty',
      'publicationCoverMissing',
    ]);
  });

  it('refuses what readers cannot open, by name', () => {
    const found = issues({ files: [file({ title: 'Phim', contentType: 'video/mp4' })] });
    expect(describeIssues('vi', found)).toBe(
      'Chưa đăng được: tệp “Phim” không thuộc dạng độc giả mở được. Thay bằng tệp PDF, EPUB, PPTX hoặc DOCX ở ô “Tệp ấn phẩm”.',
    );
  });

  it.each(['vn', 'tiếng Tày', 'xx-yy-zz'])('refuses %s, which is no language', (language) => {
    expect(issues({ files: [file({ language })] })).toEqual([
      { field: 'files', code: 'publicationLanguageUnknown', params: { title: 'Sổ tay', language } },
    ]);
  });

  it.each(['vi', 'tyz', 'nut', 'hre-Latn', 'hmn', 'km', 'zh-Hant'])('takes %s', (language) => {
    expect(issues({ files: [file({ language })] })).toEqual([]);
  });

  it('asks for a cover where the first file gives none', () => {
    expect(issues({}, null)).toEqual([{ field: 'leadPicture', code: 'publicationCoverMissing' }]);
  });

  it('finds pages of the contents that do not exist', () => {
    const found = issues({ tableOfContents: [{ title: 'Phụ lục', page: 9, level: 1 }] });
    expect(found).toEqual([
      {
        field: 'tableOfContents',
        code: 'publicationContentsPageTooHigh',
        params: { title: 'Phụ lục', page: 9, pageCount: 8 },
      },
    ]);
  });
});
