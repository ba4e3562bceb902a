import {
  childrenOf,
  documentIdIn,
  fieldsOf,
  isRecord,
  itemDocumentId,
  mediaCollection,
  rootNodes,
  type LexicalNode,
} from './lexicalNode';

export interface CollectedReferences {
  /** Document ids of pictures, in reading order. */
  mediaIds: string[];
  /** Document ids of items linked or embedded, in reading order. */
  itemIds: string[];
}

function withDescendants(nodes: readonly LexicalNode[]): LexicalNode[] {
  return nodes.flatMap((node) => [node, ...withDescendants(childrenOf(node))]);
}

function mediaOfNode(node: LexicalNode): (string | undefined)[] {
  if (node.type === 'upload') {
    return [
      documentIdIn(mediaCollection, { relationTo: node.relationTo ?? mediaCollection, value: node.value }),
    ];
  }
  const { blockType, pictures } = fieldsOf(node);
  if (node.type !== 'block' || blockType !== 'gallery' || !Array.isArray(pictures)) return [];
  return pictures.filter(isRecord).map((row) => documentIdIn(mediaCollection, row.picture));
}

function itemOfNode(node: LexicalNode): string | undefined {
  const fields = fieldsOf(node);
  if (node.type === 'block' && fields.blockType === 'embed') return itemDocumentId(fields.item);
  if (fields.linkType === 'internal') return itemDocumentId(fields.doc);
  return undefined;
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** What a body points at, so that an adapter can load it before projection. */
export function collectReferences(lexical: unknown): CollectedReferences {
  const nodes = withDescendants(rootNodes(lexical));
  return { mediaIds: distinct(nodes.flatMap(mediaOfNode)), itemIds: distinct(nodes.map(itemOfNode)) };
}
