import { getPayload } from 'payload';
import config from '../payload.config';
import type { ProjectedItem } from '../src/content/contentItem';
import { itemPath } from '../src/content/permalink';
import { storeOf } from '../src/adapters/payload/installation';
import { sortKeyOf } from '../src/publishing/projection/indexKeys';
import type { PublishedRow } from '../src/publishing/publishedRow';

const batch = 500;
const minute = 60_000;

/** A short id that no random one is likely to equal and that sorts by number. */
const shortIdOf = (number: number): string => `z${number.toString(36).padStart(7, '0')}`;

/** An older sibling of a seeded article: the same text under another address and time. */
function sibling(row: PublishedRow, item: ProjectedItem, number: number): PublishedRow {
  const shortId = shortIdOf(number);
  const firstPublishedAt = new Date(Date.parse('2026-01-01T00:00:00Z') - number * minute).toISOString();
  const headline = `${item.headline} (${number})`;
  const id = `${item.id}-${shortId}`;
  const content = { ...item, id, shortId, headline, firstPublishedAt, modifiedAt: firstPublishedAt };
  return {
    ...row,
    itemId: id,
    shortId,
    headline,
    firstPublishedAt,
    sortKey: sortKeyOf(content),
    origin: { ...row.origin, documentId: `generated-${number}` },
    content,
  };
}

/** Fills the store of the settings with copies of the seeded articles; prints the addresses of some. */
async function main(count: number): Promise<void> {
  const payload = await getPayload({ config });
  const store = await storeOf(payload);
  const { items } = (await store.list({ locale: 'vi', list: { type: 'all' }, limit: 100 })) ?? { items: [] };
  const seeds = items.flatMap((item) => (item.kind === 'newsArticle' ? [item] : []));
  const rows = await Promise.all(seeds.map((item) => store.rows(undefined).get('vi', item.shortId)));
  const articles: string[] = [];
  for (let start = 0; start < count; start += batch) {
    const transaction = (await payload.db.beginTransaction()) ?? undefined;
    const writing = store.rows(transaction);
    for (let number = start; number < Math.min(count, start + batch); number += 1) {
      const [item, row] = [seeds[number % seeds.length], rows[number % seeds.length]];
      if (!item || !row) throw new Error('The store holds no seeded article.');
      const made = sibling(row, item, number);
      await writing.put(made);
      if (number % Math.ceil(count / 100) === 0) articles.push(itemPath({ ...item, shortId: made.shortId }));
    }
    if (transaction !== undefined) await payload.db.commitTransaction(transaction);
  }
  await store.numberPending();
  await payload.destroy();
  console.log(JSON.stringify({ articles }));
}

main(Number(process.argv[2])).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
