import type { Payload } from 'payload';
import { locales, type Locale } from '../../content/locales';

/** The adapters give localised fields in every language at once. */
interface TitledFile {
  id: string;
  title?: Partial<Record<Locale, string | null>> | null;
}

/** Answers what readers call a file, by its public id: the name it is saved under. */
export function createFileTitles({ db }: Payload): (fileId: string) => Promise<string | undefined> {
  return async (fileId) => {
    const file = await db.findOne<TitledFile>({
      collection: 'files',
      where: { fileId: { equals: fileId } },
      select: { title: true },
    });
    // Vietnamese first: one address has one name, whoever follows it.
    return locales.map((locale) => file?.title?.[locale]).find((title) => title) ?? undefined;
  };
}
