import type { Block } from '../../content/blocks';
import type { Issue } from '../../content/issues';
import type { ItemKind } from '../../content/kinds';
import { saysSomething } from './checkBody';

/** A part of the form, by its path, the name of its label among the words of the kind, and what stands in it. */
export type Detail = readonly [field: string, name: string, value: string | readonly Block[] | undefined];

/** What a reader could not do without and nobody has filled in, in the order given. */
export function missingDetails(kind: ItemKind, details: readonly Detail[]): Issue[] {
  return details
    .filter(([, , value]) => isMissing(value))
    .map(([field, name]): Issue => ({ field, code: 'detailMissing', params: { kind, name } }));
}

function isMissing(value: Detail[2]): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : !value.some(saysSomething);
}
