import { languageOf } from '../../src/adapters/payload/languageOf';
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { LocaleUnknown } from '../../src/adapters/payload/errors';
import { isLocale } from '../../src/content/locales';

/**
 * Payload falls back to the default language only where missing translations fall back as well, which they must
 * not here: a request without a language would write its text into none, and one for "fr" into "fr".
 */
function choose(req: PayloadRequest): void {
  if (!req.locale) req.locale = 'vi';
  if (req.locale === 'all' || isLocale(req.locale)) return;
  throw new LocaleUnknown(languageOf(req));
}

export const chooseLocale: CollectionBeforeOperationHook = ({ req }) => {
  choose(req);
};

export const chooseLocaleOfGlobal: GlobalBeforeOperationHook = ({ req }) => {
  choose(req);
};
