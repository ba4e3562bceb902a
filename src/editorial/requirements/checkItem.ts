import type { ProjectedItem, ProjectedOf } from '../../content/contentItem';
import type { Issue } from '../../content/issues';
import type { ItemKind } from '../../content/kinds';
import { checkAltTexts } from './checkAltTexts';
import { checkClassification } from './checkClassification';
import { checkHeadline } from './checkHeadline';
import { checkLinks } from './checkLinks';
import { checkSlug } from './checkSlug';
import { checkSource } from './checkSource';
import { checkSummary } from './checkSummary';
import { checkTables } from './checkTables';
import type { NewsroomFields } from './newsroomFields';
import { requirementsOfKind, textFieldOfKind } from './requirementsOfKind';

/**
 * Everything that keeps an item from being published, in the order of the form; empty when it may go out. `fields`
 * is the document it was projected from, for what must be on record but is not published.
 */
export function checkItem(item: ProjectedItem, fields: NewsroomFields): Issue[] {
  return [
    ...checkHeadline(item),
    ...checkSlug(item),
    ...checkSummary(item),
    ...checkKind(item.kind, item, fields),
    ...inForm(item, [...checkAltTexts(item), ...checkTables(item), ...checkLinks(item)]),
    ...checkSource(item),
    ...checkClassification(item),
  ];
}

function inForm({ kind }: ProjectedItem, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => (issue.field === 'body' ? { ...issue, field: textFieldOfKind[kind] } : issue));
}

/** What only items of this kind need. */
function checkKind<K extends ItemKind>(kind: K, item: ProjectedItem, fields: NewsroomFields): Issue[] {
  // The kind of the item chooses the checker of its kind, which TypeScript cannot follow through the registry.
  const check = requirementsOfKind[kind] as (item: ProjectedOf<K>, fields: NewsroomFields) => Issue[];
  return check(item as ProjectedOf<K>, fields);
}
