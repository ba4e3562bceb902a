import type { Unit } from '../../content/contentItem';
import { lineText, plainLine } from './readerText';
import type { NamedSource } from './sources';

/** An agency unit in one language as it will be published. */
export function projectUnit(unit: NamedSource): Unit {
  return {
    kind: 'unit',
    id: unit.identifier,
    shortId: unit.shortId,
    locale: unit.locale,
    slug: plainLine(unit.slug),
    name: plainLine(unit.name),
    description: lineText(unit.description),
  };
}
