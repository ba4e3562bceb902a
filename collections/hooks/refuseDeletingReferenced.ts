import { languageOf } from '../../src/adapters/payload/languageOf';
import type { NamedKind } from '../../src/adapters/payload/collections';
import type { CollectionBeforeDeleteHook } from 'payload';
import { ReferenceInUse } from '../../src/adapters/payload/errors';
import { countUsesOfReference } from '../../src/adapters/payload/usesOfReference';

/** A topic or unit that live items belong to is not taken from under them. */
export const refuseDeletingReferenced =
  (kind: NamedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const uses = await countUsesOfReference(req, kind, String(id));
    if (uses > 0) throw new ReferenceInUse(languageOf(req), uses);
  };
