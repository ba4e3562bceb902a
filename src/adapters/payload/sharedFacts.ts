import type { FlattenedField } from 'payload';
import { isRecord } from '../../publishing/projection/lexicalNode';

type Fields = Record<string, unknown>;

/**
 * A document whose words are those of one version and whose facts, which all its languages share, are those of
 * another: words go out language by language, while a number, a status or a withdrawn consent holds in all of them.
 * Rows of a list count as facts; the words in a row stay with the row.
 */
export function withSharedFacts(words: Fields, facts: Fields, fields: readonly FlattenedField[]): Fields {
  const merged = { ...words };
  for (const field of fields) {
    merged[field.name] = field.localized
      ? words[field.name]
      : sharedValue(words[field.name], facts[field.name], field);
  }
  return merged;
}

function sharedValue(words: unknown, facts: unknown, field: FlattenedField): unknown {
  if (field.type === 'array' || field.type === 'blocks') {
    return Array.isArray(facts) ? facts.map((row) => sharedRow(row, words, field)) : facts;
  }
  if ((field.type === 'group' || field.type === 'tab') && isRecord(words) && isRecord(facts)) {
    return withSharedFacts(words, facts, field.flattenedFields);
  }
  return facts;
}

function sharedRow(
  row: unknown,
  rows: unknown,
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
): unknown {
  if (!isRecord(row) || !Array.isArray(rows)) return row;
  const before: unknown = rows.find((known) => isRecord(known) && known.id === row.id);
  // A new row has no words that went out before: what was written in it stands.
  if (!isRecord(before)) return row;
  const fields =
    field.type === 'array'
      ? field.flattenedFields
      : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields;
  return fields ? withSharedFacts(before, row, fields) : row;
}
