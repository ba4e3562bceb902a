/** Nodes of a Lexical body as the editor of the newsroom stores them. */
type Node = Record<string, unknown>;

const block = { format: '', indent: 0, version: 1, direction: 'ltr' };

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  ...block,
  type,
  children,
  ...more,
});

export const text = (words: string, format = 0): Node => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

export const paragraph = (...children: Node[]): Node => element('paragraph', children, { textFormat: 0 });

export const heading = (tag: 'h2' | 'h3', words: string): Node => element('heading', [text(words)], { tag });

export const list = (...items: string[]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', [text(item)], { value: index + 1 })),
    { listType: 'bullet', start: 1, tag: 'ul' },
  );

export const quote = (words: string): Node => element('quote', [text(words)]);

export const link = (words: string, fields: Node): Node =>
  element('link', [text(words)], { id: words, fields });

/** The first row is a header. */
export const table = (...rows: string[][]): Node =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((cell) =>
          element('tablecell', [paragraph(text(cell))], {
            headerState: row === 0 ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
          }),
        ),
      ),
    ),
  );

export const picture = (mediaId: string): Node =>
  element('upload', [], { id: `upload-${mediaId}`, relationTo: 'media', value: mediaId, fields: null });

const withBlock = (fields: Node): Node => ({ type: 'block', format: '', version: 2, fields });

export const gallery = (caption: string, mediaIds: string[]): Node =>
  withBlock({
    id: 'gallery',
    blockType: 'gallery',
    caption,
    pictures: mediaIds.map((mediaId, index) => ({ id: `picture${index}`, picture: mediaId })),
  });

export const quotation = (words: string, attribution: string): Node =>
  withBlock({ id: 'quotation', blockType: 'quotation', text: words, attribution });

export const embed = (articleId: string): Node =>
  withBlock({ id: 'embed', blockType: 'embed', item: { relationTo: 'news-articles', value: articleId } });

export const bodyOf = (...children: Node[]) => ({ root: { ...block, type: 'root', children } });
