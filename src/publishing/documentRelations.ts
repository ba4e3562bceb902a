import type { PublishedContent } from '../content/contentItem';
import {
  inverseRelation,
  type DocumentRelation,
  type DocumentRelationType,
  type DocumentStatus,
} from '../content/details/document';

/**
 * Both pages of two related documents show the relation though only one of them says it. What changes the force of
 * a document – replaced, amended – is projected into it, so that feeds and copies learn of it too; that others rest
 * on it is looked up when its page is made, or a resolution would be sent out anew with every plan that names it.
 */
const projected: ReadonlySet<DocumentRelationType> = new Set([
  'replaces',
  'replacedBy',
  'amends',
  'amendedBy',
]);

/** What `other` says of the document `id`, from the side of that document. */
export function relationsToldBy(other: PublishedContent, id: string): DocumentRelation[] {
  if (other.kind !== 'document') return [];
  return other.details.relations
    .filter(({ item, isToldByOther }) => item?.itemId === id && !isToldByOther)
    .map(({ type }) => ({
      type: inverseRelation[type],
      citation: '',
      item: { type: 'itemRef', itemId: other.id },
      isToldByOther: true,
    }));
}

/** A relation that another live document tells, with the status of that document. */
export interface ToldRelation {
  relation: DocumentRelation;
  tellerStatus: DocumentStatus | undefined;
}

/** Those of `tellers` that a document has to carry in its own projection. */
export function projectedRelationsTo(id: string, tellers: readonly PublishedContent[]): ToldRelation[] {
  return tellers.flatMap((teller) =>
    teller.kind === 'document'
      ? relationsToldBy(teller, id)
          .filter(({ type }) => projected.has(type))
          .map((relation) => ({ relation, tellerStatus: teller.details.status }))
      : [],
  );
}

/** Public ids of the documents whose own projection depends on what this content says. */
export function followersOf(content: PublishedContent | undefined): string[] {
  if (content?.kind !== 'document') return [];
  return content.details.relations.flatMap(({ type, item, isToldByOther }) =>
    item && !isToldByOther && projected.has(type) ? [item.itemId] : [],
  );
}
