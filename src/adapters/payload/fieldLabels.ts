import type { FlattenedField, LabelFunction, StaticLabel } from 'payload';

/** What the form calls the field at a path such as `source.name`, so that a message can use the same word. */
export function labelOf(
  fields: readonly FlattenedField[],
  path: string,
): LabelFunction | StaticLabel | undefined {
  const [name, ...rest] = path.split('.');
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return undefined;
  if (rest.length > 0)
    return 'flattenedFields' in field ? labelOf(field.flattenedFields, rest.join('.')) : undefined;
  return field.label === false ? undefined : field.label;
}
