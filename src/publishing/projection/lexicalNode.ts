/** A node of the editor's JSON, read without trusting it: any property may be missing or of another type. */
export type LexicalNode = Record<string, unknown> & { type: string };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNode(value: unknown): value is LexicalNode {
  return isRecord(value) && typeof value.type === 'string';
}

export function childrenOf(node: Record<string, unknown>): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** The nodes of an editor's value `{root: {children: […]}}`; none for anything else. */
export function rootNodes(lexical: unknown): LexicalNode[] {
  return isRecord(lexical) && isRecord(lexical.root) ? childrenOf(lexical.root) : [];
}

export function fieldsOf(node: Record<string, unknown>): Record<string, unknown> {
  return isRecord(node.fields) ? node.fields : {};
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Document id of a relation: an id (text on MongoDB, number on SQLite), a populated document or `{relationTo, value}`. */
export function documentIdOf(relation: unknown): string | undefined {
  if (typeof relation === 'string') return relation || undefined;
  if (typeof relation === 'number') return String(relation);
  if (!isRecord(relation)) return undefined;
  return documentIdOf('relationTo' in relation ? relation.value : relation.id);
}

/** As `documentIdOf`, for a relation that may lead to other collections too. */
export function documentIdIn(collection: string, relation: unknown): string | undefined {
  const leadsElsewhere = isRecord(relation) && 'relationTo' in relation && relation.relationTo !== collection;
  return leadsElsewhere ? undefined : documentIdOf(relation);
}

/** Slug of the newsroom's picture library as it stands in stored bodies. */
export const mediaCollection = 'media';

/** What a relation may name that has no page of its own. */
const pageless: readonly unknown[] = [mediaCollection, 'files', 'units', 'users'];

/** Document id of an item of ours that a node leads to; ids are unique over all collections. */
export function itemDocumentId(relation: unknown): string | undefined {
  const isPageless = isRecord(relation) && pageless.includes(relation.relationTo);
  return isPageless ? undefined : documentIdOf(relation);
}
