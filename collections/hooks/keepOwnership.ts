import type { CollectionBeforeChangeHook } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from '../access/editorialAccess';

/**
 * A document belongs to who made it, for good. Whose role works for one unit only makes documents of that unit
 * and moves none to another.
 */
export const keepOwnership: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const account = accountOf(req);
  const isBoundToUnit = account !== undefined && permission(account.role, 'items', 'create') === 'ownUnit';
  if (operation === 'update') {
    return {
      ...data,
      createdBy: originalDoc?.createdBy,
      ...(isBoundToUnit ? { unit: originalDoc?.unit ?? null } : {}),
    };
  }
  if (!account) return data;
  return { ...data, createdBy: account.id, ...(isBoundToUnit ? { unit: account.unit ?? null } : {}) };
};
