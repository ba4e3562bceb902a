import { MarkdownError } from '../../../../src/adapters/seed/markdownInlines';
import { markdownToLexical } from '../../../../src/adapters/seed/markdownToLexical';
import type { Block, Mark, TextRun } from '../../../../src/content/blocks';
import { toBlocks } from '../../../../src/publishing/projection/lexicalBody';
import type { MediaSource, References } from '../../../../src/publishing/projection/sources';

const pictures = new Map([
  ['hinh-a', 'media-a'],
  ['hinh-b', 'media-b'],
]);
const items = new Map([['bai-a', { relationTo: 'news-articles' as const, value: 'article-a' }]]);

export function lexicalOf(markdown: string) {
  let count = 0;
  return markdownToLexical(markdown, { pictures, items, newNodeId: () => `node${(count += 1)}` });
}

function media(documentId: string): MediaSource {
  return {
    documentId,
    mediaId: `public-${documentId}`,
    alt: documentId,
    width: 1600,
    height: 1067,
    renditions: [],
  };
}

export const references: References = {
  files: new Map(),
  media: new Map([...pictures.values()].map((id) => [id, media(id)])),
  itemIds: new Map([['article-a', 'tag:example.org,2026:a']]),
  topicIds: new Map(),
  unitIds: new Map(),
};

/** The blocks readers get of a body written in Markdown. */
export const blocksOf = (markdown: string): Block[] => toBlocks(lexicalOf(markdown), references);

export const run = (text: string, ...marks: Mark[]): TextRun => ({ type: 'text', text, marks });
export const picture = (documentId: string) => ({
  mediaId: `public-${documentId}`,
  alt: documentId,
  width: 1600,
  height: 1067,
  renditions: [],
});

export function errorOf(markdown: string): MarkdownError {
  try {
    lexicalOf(markdown);
  } catch (error) {
    if (error instanceof MarkdownError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}
