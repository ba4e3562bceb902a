import type { embed as vietnamese } from '../vi/embed';

/** Words of the blocks that other portals show, and of the page that explains them. */
export const embed: typeof vietnamese = {
  block: {
    title: (title, agency) => `${title} – ${agency}`,
    empty: 'There is nothing here yet.',
    withdrawn: (time) => `This item was withdrawn on ${time}.`,
    reason: (reason) => `Reason: ${reason}`,
    gone: 'This content is no longer here.',
    moved: 'The item has moved to another address',
    notFound: 'The embedded content was not found.',
    toColumn: 'Go to the column',
  },
  guide: {
    title: 'Embed our items in another site',
    description: 'Three ways to show items of the column in another portal, with code to copy.',
    introduction:
      'Other portals may show what is new here without typing it again. When an item is published, corrected or withdrawn, the block follows at once. No key, no registration, no cookies.',
    whichTitle: 'What to embed',
    which: { latest: 'Latest items', topic: 'One topic', item: 'One item' },
    itemNote: 'Replace the last part by the last eight characters of the address of the item.',
    count: 'Add ?so-luong= for the number of items, 1 to 10; without it there are 5.',
    fragmentTitle: 'Put together on the server (SSI)',
    fragment:
      'The server of the portal fetches a piece of HTML and puts it into the page before the reader gets it. It has no type or colours of its own: style the classes that begin with nq57-, or use our style sheet. Search engines read it like the rest of the page.',
    fragmentNote:
      'The path of the include must be passed on to the column by the nginx or Apache of the portal; the documents for operators have a configuration.',
    frameTitle: 'Frame (iframe)',
    frame:
      'For those who can change the content of a page only. The frame runs no code and sets no cookie; a click opens the item in the window of the portal.',
    frameTitleAttribute: (title) => `Latest: ${title}`,
    elementTitle: 'Element (web component)',
    element:
      'The block takes the type of the portal, and the colours that it sets as --nq57-text, --nq57-muted, --nq57-link and --nq57-line. Until it has loaded, readers see the link inside the element.',
    copy: 'Copy the code',
    preview: 'The frame looks like this',
    feeds: 'To republish whole items, take the feeds',
  },
};
