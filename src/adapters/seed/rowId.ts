import { createHash } from 'node:crypto';

/**
 * Id of a row of a form, the same whenever the row is written: a second language fills the row of the first, where a
 * row without an id would stand in its place.
 */
export function rowId(...place: (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 24);
}
