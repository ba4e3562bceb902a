import type { PayloadRequest } from 'payload';

/**
 * A request for a nested Local API call: same transaction, account and language, but an object of its own,
 * because Payload writes the locale and the query of every call into the request it is given.
 */
export function nested(req: PayloadRequest): Partial<PayloadRequest> {
  const { payload, transactionID, user, i18n, t } = req;
  return { payload, transactionID, user, i18n, t };
}
