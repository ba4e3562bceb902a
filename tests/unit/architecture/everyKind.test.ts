import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { itemCollectionConfigs } from '../../../collections/items';
import { itemCollections } from '../../../src/adapters/payload/collections';
import { seedKinds } from '../../../src/adapters/seed/kinds';
import { itemKinds, sectionOfKind } from '../../../src/content/kinds';
import { textFieldOfKind } from '../../../src/editorial/requirements/requirementsOfKind';

const pages = fileURLToPath(new URL('../../../app/(portal)/[locale]/', import.meta.url));

/** Fields whose values lie at the top of a document: rows and tabs without a name only arrange. */
function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if ('name' in field) return [field.name];
    return 'fields' in field ? namesOf(field.fields) : [];
  });
}

// What the compiler cannot miss: files that nothing imports, and lists that need not be complete for it.
describe.each(itemKinds)('the kind %s', (kind) => {
  it.each(['page.tsx', '[shortId]/page.tsx'])('has its page %s', (page) => {
    expect(existsSync(`${pages}${sectionOfKind[kind]}/${page}`)).toBe(true);
  });

  it('has its form, with the field that is named when its text is at fault', () => {
    const form = itemCollectionConfigs.find(({ slug }) => slug === itemCollections[kind]);
    expect(namesOf(form?.fields ?? [])).toContain(textFieldOfKind[kind]);
  });

  it('may have starting content', () => {
    expect(seedKinds.filter((seedKind) => seedKind.kind === kind)).toHaveLength(1);
  });
});
