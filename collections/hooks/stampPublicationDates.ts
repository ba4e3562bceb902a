import { languageOf } from '../../src/adapters/payload/languageOf';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { LocaleNotChosen } from '../../src/adapters/payload/errors';
import { installationOf } from '../../src/adapters/payload/installation';
import { firstPublicationOf } from '../../src/adapters/payload/publishing';
import type { ItemKind } from '../../src/content/kinds';
import { isLocale } from '../../src/content/locales';
import { stampDates, type Dates } from '../../src/publishing/stampDates';

type Dated = Dates & { id: string; _status?: string };

/** A public save gets its times here; a draft has none of its own. Times are per language, like the text. */
export const stampPublicationDates =
  (kind: ItemKind): CollectionBeforeChangeHook<Dated> =>
  async ({ data, originalDoc, req }) => {
    if (data._status !== 'published') return data;
    if (!isLocale(req.locale)) throw new LocaleNotChosen(languageOf(req));
    const { firstPublishedAt, corrections } = stampDates(
      {
        firstPublishedAt:
          originalDoc?.firstPublishedAt ??
          (await publishedBefore(kind, originalDoc, req)) ??
          data.firstPublishedAt,
        corrections: data.corrections ?? originalDoc?.corrections,
      },
      installationOf(req.payload).now(),
    );
    const withIds = corrections.map((stamped, index) => ({ ...data.corrections?.[index], ...stamped }));
    return { ...data, firstPublishedAt, ...(data.corrections ? { corrections: withIds } : {}) };
  };

/** A draft restored from before a translation has no date of it; the published row remembers. */
async function publishedBefore(
  kind: ItemKind,
  originalDoc: Partial<Dated> | undefined,
  req: PayloadRequest,
): Promise<string | undefined> {
  // A new document is given as undefined or as an empty object.
  if (originalDoc?.id === undefined || !isLocale(req.locale)) return undefined;
  return firstPublicationOf(req, { kind, documentId: originalDoc.id }, req.locale);
}
