import type { standing as vi } from '../vi/standing';

/** Words of the pages that explain the column, English. */
export const standing: typeof vi = {
  about: {
    title: 'About the column',
    purpose: 'What the column is for',
    purposeText: (column, agency) =>
      `“${column}” is where ${agency} publishes everything about breakthroughs in science, technology, innovation and national digital transformation: news, pictures, films, recordings, publications, documents and task dossiers.`,
    sections: 'What you find here',
    responsible: 'Who is responsible',
    parent: 'Superior agency',
    bases: 'Legal bases',
    number: 'Number',
    basisTitle: 'Title',
    issued: 'Issued',
    editing: 'How we work',
    editingText: [
      'Articles give the time of publication and the source of what they quote. Everything was approved before it went out.',
      'Mistakes are corrected, with a note of what was changed and when. What was withdrawn leaves a notice at its address.',
      'Parts made with artificial intelligence are labelled.',
      'The site sets no cookies, follows no reader and loads nothing from third parties unless the reader asks for it.',
    ],
    reuse: 'Using our content',
    reuseText:
      'Portals and media take the content through open, standard feeds. When you republish, name the source and link to the original.',
    feeds: 'See the feeds',
    accessibility: 'Accessibility of this site',
  },
  accessibility: {
    title: 'Accessibility',
    summary: (agency) =>
      `${agency} wants everybody to be able to read, hear and watch the column: on a weak phone, a slow network, with a keyboard or a screen reader.`,
    standard: 'The standard we follow',
    standardText:
      'The site is made to WCAG 2.2 level AA. With every change of the software its pages are checked automatically, light and dark, on narrow and wide screens, with and without JavaScript. Automatic checks do not see everything, so we need to hear from you.',
    can: 'You can',
    canText: [
      'Zoom the text to 400% without scrolling sideways.',
      'Walk through the whole site with the keyboard; the place you are at is always framed.',
      'Read every graphic in words, with the table of its figures.',
      'Turn on captions and read the transcript of every film and recording.',
      'Choose light or dark, larger text or high contrast under Display. The choice stays on your device.',
      'Turn motion off in your system: the site follows.',
    ],
    limits: 'What is still missing',
    limitsText: [
      'Some documents exist only as scans by their issuer; the page says so and sums them up.',
      'Synthetic voices may mispronounce names; the written transcript is the reference.',
    ],
    report: 'Tell us',
    reportText:
      'If something does not work for you, please send the address of the page and a short description to:',
  },
};
