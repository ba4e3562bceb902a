import type { CollectionBeforeChangeHook } from 'payload';
import { installationOf } from '../../src/adapters/payload/installation';
import { stampDates, type Dates } from '../../src/publishing/stampDates';

type Dated = Dates & { id: string; _status?: string };

/** A public save gets its times here; a draft has none of its own. Times are per language, like the text. */
export const stampPublicationDates: CollectionBeforeChangeHook<Dated> = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  const { firstPublishedAt, corrections } = stampDates(
    {
      firstPublishedAt: originalDoc?.firstPublishedAt ?? data.firstPublishedAt,
      corrections: data.corrections ?? originalDoc?.corrections,
    },
    installationOf(req.payload).now(),
  );
  const withIds = corrections.map((stamped, index) => ({ ...data.corrections?.[index], ...stamped }));
  return { ...data, firstPublishedAt, ...(data.corrections ? { corrections: withIds } : {}) };
};
