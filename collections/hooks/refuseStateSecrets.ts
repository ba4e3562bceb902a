import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { StateSecretRefused } from '../../src/adapters/payload/errors';
import { findStateSecretMark } from '../../src/content/stateSecretMarks';
import { isLocale } from '../../src/content/locales';

interface Incoming {
  data?: unknown;
  req?: { file?: { name?: string }; locale?: string | null; i18n?: { language?: string } };
}

/**
 * A file name is read as its words, without the extension: as it stands, and with each part between dashes, dots,
 * underscores or brackets on a line of its own, as in "TUYỆT MẬT_báo cáo.png".
 */
function readingsOf(fileName: string | undefined): string[] {
  const words = (fileName ?? '').replace(/\.[^.]*$/, '');
  return [words, words.replaceAll('_', ' '), words.replace(/[-–—_.()[\]]+/g, '\n')];
}

/** Drafts skip validation, so what may not even be stored is refused before the operation starts. */
function refuse({ data, req }: Incoming): void {
  const mark = findStateSecretMark(data) ?? findStateSecretMark(readingsOf(req?.file?.name));
  if (!mark) return;
  const language = req?.i18n?.language;
  throw new StateSecretRefused(isLocale(language) ? language : 'vi', mark.rule);
}

export const refuseStateSecrets: CollectionBeforeOperationHook = ({ args }) => {
  refuse(args);
};

export const refuseStateSecretsInGlobal: GlobalBeforeOperationHook = ({ args }) => {
  refuse(args as Incoming);
};
