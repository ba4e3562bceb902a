import type { FlattenedField, LabelFunction, StaticLabel } from 'payload';

/** What the form calls the field at a path such as `source.name` or `scenes.2.title`, so that a message can use the same word. */
export function labelOf(
  fields: readonly FlattenedField[],
  path: string,
): LabelFunction | StaticLabel | undefined {
  // Rows of an array count in paths, `chapters.0.startsAt`; their fields are the same in every row.
  const [name, ...rest] = path.split('.').filter((segment) => !/^\d+$/.test(segment));
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return undefined;
  if (rest.length > 0) return labelOf(fieldsIn(field), rest.join('.'));
  return field.label === false ? undefined : field.label;
}

/** Fields below a field; those of all its blocks, since a path does not say which block stands where. */
function fieldsIn(field: FlattenedField): readonly FlattenedField[] {
  if ('flattenedFields' in field) return field.flattenedFields;
  return field.type === 'blocks' ? field.blocks.flatMap((block) => block.flattenedFields) : [];
}
