import type { FlattenedField } from 'payload';
import { collectReferences } from '../../publishing/projection/collectReferences';
import { documentIdOf, isRecord } from '../../publishing/projection/lexicalNode';

/** Document ids that a document points at, by what they are. */
export interface DocumentReferences {
  media: Set<string>;
  files: Set<string>;
  topics: Set<string>;
  units: Set<string>;
  /** Items of any kind and podcast shows; ids are unique over all collections. */
  items: Set<string>;
}

const targetOf: Partial<Record<string, keyof DocumentReferences | 'none'>> = {
  media: 'media',
  files: 'files',
  topics: 'topics',
  units: 'units',
  users: 'none',
};

/**
 * Walks a document along the fields of its collection, so that a new kind needs no list of what to load: every
 * upload, relationship and text at any depth is found.
 */
export function referencesIn(
  document: Record<string, unknown>,
  fields: readonly FlattenedField[],
): DocumentReferences {
  const found: DocumentReferences = {
    media: new Set(),
    files: new Set(),
    topics: new Set(),
    units: new Set(),
    items: new Set(),
  };
  visitFields(document, fields, found);
  return found;
}

function visitFields(
  document: Record<string, unknown>,
  fields: readonly FlattenedField[],
  found: DocumentReferences,
): void {
  for (const field of fields) visitField(document[field.name], field, found);
}

function visitField(value: unknown, field: FlattenedField, found: DocumentReferences): void {
  if (value === undefined || value === null) return;
  switch (field.type) {
    case 'upload':
    case 'relationship':
      for (const relation of Array.isArray(value) ? value : [value]) add(relation, field.relationTo, found);
      return;
    case 'richText': {
      const { mediaIds, itemIds } = collectReferences(value);
      mediaIds.forEach((id) => found.media.add(id));
      itemIds.forEach((id) => found.items.add(id));
      return;
    }
    case 'group':
    case 'tab':
      if (isRecord(value)) visitFields(value, field.flattenedFields, found);
      return;
    case 'array':
      for (const row of rowsOf(value)) visitFields(row, field.flattenedFields, found);
      return;
    case 'blocks':
      for (const row of rowsOf(value)) {
        const block = field.blocks.find(({ slug }) => slug === row.blockType);
        if (block) visitFields(row, block.flattenedFields, found);
      }
      return;
    default:
      return;
  }
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function add(relation: unknown, relationTo: string | string[], found: DocumentReferences): void {
  const id = documentIdOf(relation);
  if (id === undefined) return;
  const collection = Array.isArray(relationTo)
    ? isRecord(relation) && typeof relation.relationTo === 'string'
      ? relation.relationTo
      : ''
    : relationTo;
  const target = targetOf[collection] ?? 'items';
  if (target !== 'none') found[target].add(id);
}
