import type { Access, CollectionConfig } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from './editorialAccess';

/** Accounts: `own` means the account itself. */
const mayUser =
  (action: 'create' | 'read' | 'update' | 'delete'): Access =>
  ({ req }) => {
    const account = accountOf(req);
    if (!account) return false;
    const reach = permission(account.role, 'users', action);
    return reach === 'own' ? { id: { equals: account.id } } : reach === 'all';
  };

export const userAccess: NonNullable<CollectionConfig['access']> = {
  admin: ({ req }) => accountOf(req) !== undefined,
  create: mayUser('create'),
  read: mayUser('read'),
  update: mayUser('update'),
  delete: mayUser('delete'),
  unlock: ({ req }) => accountOf(req)?.role === 'administrator',
};
