import type { FieldAccess } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from './editorialAccess';

/** Fields that decide what an account may do. */
export const administratorsOnly: FieldAccess = ({ req }) => {
  const account = accountOf(req);
  return account !== undefined && permission(account.role, 'users', 'assignRoles') === 'all';
};
