import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { StateSecretRefused } from '../../src/adapters/payload/errors';
import { findStateSecretMark } from '../../src/content/stateSecretMarks';
import { isLocale } from '../../src/content/locales';

interface Incoming {
  data?: unknown;
  req?: { file?: { name?: string }; locale?: string | null; i18n?: { language?: string } };
}

/** Drafts skip validation, so what may not even be stored is refused before the operation starts. */
function refuse({ data, req }: Incoming): void {
  const mark = findStateSecretMark(data) ?? findStateSecretMark(req?.file?.name);
  if (!mark) return;
  const language = req?.i18n?.language;
  throw new StateSecretRefused(isLocale(language) ? language : 'vi', mark.rule);
}

export const refuseStateSecrets: CollectionBeforeOperationHook = ({ args }) => {
  refuse(args as Incoming);
};

export const refuseStateSecretsInGlobal: GlobalBeforeOperationHook = ({ args }) => {
  refuse(args as Incoming);
};
