import { Forbidden, type PayloadRequest } from 'payload';
import { permission } from '../../src/editorial/permissions';
import { accountOf } from './editorialAccess';

/** Bulk saves reach Payload's access functions without their data, so the use case asks once more. */
export function assertMayPublish(req: PayloadRequest): void {
  const account = accountOf(req);
  if (!account || permission(account.role, 'items', 'publish') === 'none') throw new Forbidden(req.t);
}

export function assertMayWithdraw(req: PayloadRequest): void {
  const account = accountOf(req);
  if (!account || permission(account.role, 'items', 'withdraw') === 'none') throw new Forbidden(req.t);
}
