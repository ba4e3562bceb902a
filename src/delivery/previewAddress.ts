import { kindOfSection, type ItemKind } from '../content/kinds';
import { defaultLocale, isLocale, type Locale } from '../content/locales';
import { previewSegment } from '../content/permalink';

/** A document of the newsroom as it would look if it were published now. */
export interface PreviewAddress {
  locale: Locale;
  kind: ItemKind;
  /** Of the newsroom's database: a UUID, or an ObjectId of MongoDB. */
  documentId: string;
}

const pattern = new RegExp(`^(?:/([a-z]{2}))?/${previewSegment}/([a-z-]+)/([0-9a-f]{24}|[0-9a-f-]{36})$`);

/** Takes the address of a preview apart; undefined for every other path. Nothing was looked up yet. */
export function parsePreview(path: string): PreviewAddress | undefined {
  const [, language = defaultLocale, section = '', documentId = ''] = pattern.exec(path) ?? [];
  const kind = kindOfSection(section);
  return kind && isLocale(language) ? { locale: language, kind, documentId } : undefined;
}
