import type { GlobalConfig } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from './editorialAccess';

export const siteAccess: NonNullable<GlobalConfig['access']> = {
  read: ({ req }) => accountOf(req) !== undefined,
  update: ({ req }) => {
    const account = accountOf(req);
    return account !== undefined && permission(account.role, 'site', 'update') === 'all';
  },
};
