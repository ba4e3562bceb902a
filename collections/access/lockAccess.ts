import type { Access, CollectionConfig } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from './editorialAccess';

/** Who may edit everything may take a document over; others let go of what they hold themselves. */
const mayRelease: Access = ({ req }) => {
  const account = accountOf(req);
  if (!account) return false;
  return permission(account.role, 'items', 'update') === 'all' || { 'user.value': { equals: account.id } };
};

/**
 * Marks of who is editing what. Payload makes them itself when a form is opened, past these rules; its own rules let
 * anybody who is signed in make and lift marks on any document in anybody's name.
 */
export const lockAccess: NonNullable<CollectionConfig['access']> = {
  create: () => false,
  read: ({ req }) => accountOf(req) !== undefined,
  update: mayRelease,
  delete: mayRelease,
};
