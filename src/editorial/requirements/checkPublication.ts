import type { ProjectedOf } from '../../content/contentItem';
import type { FileAsset } from '../../content/files';
import type { Issue } from '../../content/issues';
import { knownLanguage } from '../../content/knownLanguages';

/** What a reader can open without buying a program. */
const formats = [
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

/** What a book needs before it goes on the shelf. */
export function checkPublication({ details, leadPicture }: ProjectedOf<'publication'>): Issue[] {
  const { form, files, tableOfContents, pageCount, compiledFrom } = details;
  if (files.length === 0 && !compiledFrom) {
    if (form !== 'bulletin') return [{ field: 'files', code: 'publicationFileMissing' }];
    // Other books take their cover from the file that is asked for; a bulletin may have none.
    return [{ field: 'files', code: 'bulletinEmpty' }, ...checkCover(leadPicture)];
  }
  const issues: Issue[] = [...files.flatMap(checkFile), ...checkCover(leadPicture)];
  for (const { title, page } of tableOfContents) {
    if (page === undefined || pageCount === undefined || page <= pageCount) continue;
    issues.push({
      field: 'tableOfContents',
      code: 'publicationContentsPageTooHigh',
      params: { title, page, pageCount },
    });
  }
  return issues;
}

function checkCover(leadPicture: ProjectedOf<'publication'>['leadPicture']): Issue[] {
  return leadPicture ? [] : [{ field: 'leadPicture', code: 'publicationCoverMissing' }];
}

function checkFile({ title, contentType, language }: FileAsset): Issue[] {
  const issues: Issue[] = [];
  if (!formats.includes(contentType)) {
    issues.push({ field: 'files', code: 'publicationFormatUnknown', params: { title } });
  }
  if (language !== undefined && knownLanguage(language) === undefined) {
    issues.push({ field: 'files', code: 'publicationLanguageUnknown', params: { title, language } });
  }
  return issues;
}
