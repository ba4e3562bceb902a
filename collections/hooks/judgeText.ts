import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { bodyText } from '../../src/content/bodyText';
import { isLocale } from '../../src/content/locales';
import { judgeVietnameseText, type TextVerdict } from '../../src/content/textQuality';
import { toBlocks } from '../../src/publishing/projection/lexicalBody';
import { rowsOf } from '../../src/publishing/projection/references';
import { slugs } from '../slugs';

const nothing = { media: new Map(), files: new Map(), itemIds: new Map() };

/** Flags a draft whose text is damaged, long before somebody tries to publish it; lists can be filtered by it. */
export const judgeText: CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> = async ({
  data,
  req,
}) => {
  if (data.isCardOnly === true) return { ...data, textVerdict: null };
  return { ...data, textVerdict: await verdictOf(data, req) };
};

async function verdictOf(data: Record<string, unknown>, req: PayloadRequest): Promise<TextVerdict | null> {
  const typed = bodyText(toBlocks(data.body, { ...nothing, topicIds: new Map(), unitIds: new Map() }));
  // Of texts in other languages nothing is known but that they are there.
  if (typed !== '') {
    return isLocale(req.locale) && req.locale !== 'vi' ? 'clean' : judgeVietnameseText(typed).verdict;
  }
  const [first] = rowsOf(data.files);
  if (typeof first?.file !== 'string') return 'empty';
  const file = await req.payload.db.findOne<{ id: string; textVerdict?: TextVerdict | null }>({
    collection: slugs.files,
    where: { id: { equals: first.file } },
    req,
  });
  return file?.textVerdict ?? null;
}
