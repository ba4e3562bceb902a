import type { Payload } from 'payload';
import { defaultLocale } from '../../content/locales';

/** Answers what readers call a file, by its public id: the name it is saved under. */
export function createFileTitles({ db }: Payload): (fileId: string) => Promise<string | undefined> {
  return async (fileId) => {
    const file = await db.findOne<{ id: string; title?: string | null }>({
      collection: 'files',
      where: { fileId: { equals: fileId } },
      locale: defaultLocale,
      select: { title: true },
    });
    return file?.title ?? undefined;
  };
}
