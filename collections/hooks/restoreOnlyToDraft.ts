import type { CollectionBeforeOperationHook } from 'payload';
import { RestoreAsDraftOnly } from '../../src/adapters/payload/errors';
import { isLocale } from '../../src/content/locales';

export const restoreOnlyToDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'restoreVersion') return;
  const { draft } = args as { draft?: boolean };
  if (draft === true) return;
  throw new RestoreAsDraftOnly(isLocale(req.i18n.language) ? req.i18n.language : 'vi');
};
