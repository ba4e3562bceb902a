import { languageOf } from '../../src/adapters/payload/languageOf';
import type { CollectionBeforeOperationHook } from 'payload';
import { RestoreAsDraftOnly } from '../../src/adapters/payload/errors';

export const restoreOnlyToDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return;
  const { draft } = args as { draft?: boolean };
  if (draft === true) return;
  throw new RestoreAsDraftOnly(languageOf(req));
};
