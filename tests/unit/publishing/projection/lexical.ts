import type { MediaSource, References } from '../../../../src/publishing/projection/sources';

/** Builders of the editor's JSON as Payload stores it. */
type Node = Record<string, unknown>;

export function lexical(...children: Node[]): unknown {
  return { root: node('root', children) };
}

export function node(type: string, children: Node[], more: Node = {}): Node {
  return { type, version: 1, format: '', indent: 0, direction: 'ltr', children, ...more };
}

export function text(words: string, format = 0): Node {
  return { type: 'text', text: words, format, detail: 0, mode: 'normal', style: '', version: 1 };
}

export function paragraph(...children: Node[]): Node {
  return node('paragraph', children, { textFormat: 0, textStyle: '' });
}

export function link(url: string, ...children: Node[]): Node {
  return node('link', children, { fields: { linkType: 'custom', url, newTab: false }, id: 'x' });
}

export function internalLink(value: unknown, ...children: Node[]): Node {
  const doc = { relationTo: 'news-articles', value };
  return node('link', children, { fields: { linkType: 'internal', doc, newTab: false } });
}

export function upload(value: unknown, relationTo = 'media'): Node {
  return { type: 'upload', version: 3, format: '', id: 'u', relationTo, value, fields: null };
}

export function block(fields: Node): Node {
  return { type: 'block', version: 2, format: '', fields: { id: 'b', blockName: '', ...fields } };
}

export const lineBreak: Node = { type: 'linebreak', version: 1 };

export function media(documentId: string, more: Partial<MediaSource> = {}): MediaSource {
  return {
    documentId,
    mediaId: `public-${documentId}`,
    alt: `Ảnh ${documentId}`,
    width: 1600,
    height: 1067,
    renditions: [],
    ...more,
  };
}

/** Pictures 1, 2 and 3, and item 11. */
export function references(more: Partial<References> = {}): References {
  return {
    files: new Map(),
    media: new Map(['1', '2', '3'].map((id) => [id, media(id)])),
    itemIds: new Map([['11', 'tag:moc.gov.vn,2026:eleven']]),
    topicIds: new Map(),
    unitIds: new Map(),
    ...more,
  };
}
