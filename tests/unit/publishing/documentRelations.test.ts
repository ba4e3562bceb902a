import { describe, expect, it } from 'vitest';
import type { ProjectedOf, PublishedContent } from '../../../src/content/contentItem';
import type { DocumentRelation } from '../../../src/content/details/document';
import {
  followersOf,
  projectedRelationsTo,
  relationsToldBy,
} from '../../../src/publishing/documentRelations';

const old = 'tag:x,2026:old';
const other = 'tag:x,2026:other';

function document(relations: DocumentRelation[], status = 'inForce'): PublishedContent {
  return {
    kind: 'document',
    id: 'tag:x,2026:new',
    details: { relations, status },
  } as unknown as ProjectedOf<'document'>;
}

const to = (itemId: string, type: DocumentRelation['type'], more = {}): DocumentRelation => ({
  type,
  citation: 'Văn bản cũ',
  item: { type: 'itemRef', itemId },
  ...more,
});

const told = (type: DocumentRelation['type']): DocumentRelation => ({
  type,
  citation: '',
  item: { type: 'itemRef', itemId: 'tag:x,2026:new' },
  isToldByOther: true,
});

describe('relations told by another document', () => {
  it.each([
    ['replaces', 'replacedBy'],
    ['amends', 'amendedBy'],
    ['basedOn', 'implementedBy'],
    ['replacedBy', 'replaces'],
    ['amendedBy', 'amends'],
    ['implementedBy', 'basedOn'],
  ] as const)('turns %s into %s', (type, inverse) => {
    expect(relationsToldBy(document([to(old, type), to(other, type)]), old)).toEqual([told(inverse)]);
  });

  it('never hands back what the other only heard', () => {
    const heard = document([to(old, 'replacedBy', { isToldByOther: true })]);
    expect(relationsToldBy(heard, old)).toEqual([]);
    expect(followersOf(heard)).toEqual([]);
  });

  it('projects what changes the force, with the status of the teller', () => {
    const teller = document([to(old, 'replaces'), to(old, 'basedOn')], 'notYetInForce');
    expect(projectedRelationsTo(old, [teller])).toEqual([
      { relation: told('replacedBy'), tellerStatus: 'notYetInForce' },
    ]);
    expect(followersOf(teller)).toEqual([old]);
  });
});
