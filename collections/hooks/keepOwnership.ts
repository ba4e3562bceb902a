import type { CollectionBeforeChangeHook } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from '../access/editorialAccess';

/** A new document belongs to who made it, and to their unit where their role works for one unit only. */
export const keepOwnership: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') return { ...data, createdBy: originalDoc?.createdBy };
  const account = accountOf(req);
  if (!account) return data;
  const isBoundToUnit = permission(account.role, 'newsArticles', 'create') === 'ownUnit';
  return { ...data, createdBy: account.id, ...(isBoundToUnit && account.unit ? { unit: account.unit } : {}) };
};
