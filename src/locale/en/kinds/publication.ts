import type { publication as vi } from '../../vi/kinds/publication';

/** Words of the form and the pages of this kind, English. */
export const publication: typeof vi = {
  newsroom: {
    singular: 'Publication',
    plural: 'Publications',
    form: 'Form',
    files: 'Files',
    file: 'File',
    filesHelp:
      'The first file is the one to open, preferably a PDF. EPUB, slides and other languages follow; the language belongs to the file.',
    compiledFrom: 'Items of the bulletin',
    compiledFromHelp:
      'Choose and drag into order. The bulletin takes headline, summary and address of items that are live; withdrawn ones leave it by themselves. With items, a file is not required.',
    introduction: 'Introduction',
    introductionHelp: 'Who it is for and how to use it.',
    issuer: 'Issued by',
    edition: 'Edition',
    editionHelp: 'For example “No. 2, third quarter of 2026”.',
    issuedOn: 'Date of issue',
    tableOfContents: 'Contents',
    tableOfContentsHelp: 'Left empty, the outline of the PDF is used.',
    contentsEntry: 'Entry',
    entryTitle: 'Title',
    entryPage: 'Page',
    entryLevel: 'Level',
  },
  portal: {
    coverOf: (headline) => `Cover: ${headline}`,
    pageOf: (page, title) => `Page ${page} of ${title}`,
    facts: 'About this publication',
    form: 'Form',
    issuer: 'Issued by',
    edition: 'Edition',
    issuedOn: 'Date of issue',
    languages: 'Languages',
    pages: (count) => `${count} pages`,
    pageCount: 'Pages',
    download: 'Download',
    files: 'Files',
    compiled: 'In this issue',
    contents: 'Contents',
    page: (page) => `page ${page}`,
    previews: 'Preview',
    openPage: (page) => `Open page ${page} as a large picture`,
    firstPages: (shown, all) => `The first ${shown} of ${all} pages.`,
  },
};
