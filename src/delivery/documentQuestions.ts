import { isItem } from '../content/contentItem';
import { relationsToldBy } from '../publishing/documentRelations';
import { numberKey } from '../publishing/projection/indexKeys';
import type { ListKey, PublishedItems } from '../publishing/publishedItems';
import { mapTargets } from './hydration';
import { recordTag } from './pageScope';
import type { Reader } from './reader';
import { fillPointers } from './resolveLinks';
import { headOf, itemTag } from './tags';

/** What only the register of documents is asked. */
export function documentQuestions(store: PublishedItems): Pick<Reader, 'toldRelations' | 'missingNumbers'> {
  return {
    toldRelations: async ({ id, locale }, limit) => {
      const key: ListKey = { type: 'citing', id };
      recordTag(headOf(locale, key));
      const citing = (await store.list({ locale, list: key, limit }))?.items.filter(isItem) ?? [];
      for (const { shortId } of citing) recordTag(itemTag(locale, shortId));
      return fillPointers(
        citing.flatMap((item) => relationsToldBy(item, id)),
        mapTargets(citing),
      );
    },
    missingNumbers: async (locale, numbers) => {
      const missing: string[] = [];
      for (const number of numbers) {
        const key: ListKey = { type: 'documentNumber', number: numberKey(number) };
        recordTag(headOf(locale, key));
        if ((await store.count(locale, key)) === 0) missing.push(number);
      }
      return missing;
    },
  };
}
