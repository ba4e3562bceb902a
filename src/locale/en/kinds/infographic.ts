import type { infographic as vi } from '../../vi/kinds/infographic';

/** Words of the form and the pages of this kind, English. */
export const infographic: typeof vi = {
  newsroom: {
    singular: 'Infographic',
    plural: 'Infographics',
    pictures: 'Picture',
    picturesHelp:
      'The whole picture, or its parts from top to bottom. At least 2,000 pixels wide to be printed well. Leave empty when there is only a chart.',
    chart: 'Chart drawn from the table',
    chartHelp:
      'Drawn from the first table of “Data table”; readable on a phone, on light and on dark ground.',
    data: 'Data table',
    dataHelp:
      'The figures of the picture. Paste a table from a spreadsheet; first row and first column are headers. The line right above a table is its caption.',
    textAlternative: 'The same in words',
    textAlternativeHelp:
      'Everything the picture shows, in words, so that whoever cannot see it misses nothing. Readers find it right below the picture.',
    dataSource: 'Source of the figures',
    dataSourceHelp: 'The document, report or database from which the figures are taken.',
  },
  portal: {
    textAlternative: 'The same in words',
    data: 'Data',
    dataSource: (source) => `Source of the figures: ${source}`,
    source: 'Source of the figures',
    part: (number, total) => `Part ${number} of ${total}`,
    enlarge: 'Open the large picture',
    enlargePart: (number) => `Open part ${number} large`,
    downloads: 'Download',
    forPrint: (size) => `For print: ${size}`,
    forScreen: (size) => `For sharing: ${size}`,
    vector: (size) => `Vector drawing: ${size}`,
    partOf: (number, label) => `Part ${number}. ${label}`,
    scrollHint: 'The picture is larger than the screen: scroll to see all of it.',
  },
};
