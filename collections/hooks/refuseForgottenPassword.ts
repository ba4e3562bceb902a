import type { CollectionBeforeOperationHook } from 'payload';
import { NoMail } from '../../src/adapters/payload/errors';
import { languageOf } from '../../src/adapters/payload/languageOf';

/**
 * Without a mail adapter Payload would keep a token that nobody gets, asked for by anybody for any account, and write
 * the link that resets the password into the log. Another administrator sets a new one.
 */
export const refuseForgottenPassword: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'forgotPassword') throw new NoMail(languageOf(req));
};
