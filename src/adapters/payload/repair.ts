import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { commitTransaction, initTransaction, killTransaction } from 'payload';
import { isItemKind } from '../../content/kinds';
import { isSameContent, publish } from '../../publishing/publish';
import type { PublishedRow } from '../../publishing/publishedRow';
import { withdraw } from '../../publishing/withdraw';
import { numberAndAnnounce } from './announcements';
import { itemCollections, type ItemCollection } from './collections';
import { installationOf, storeOf } from './installation';
import { readDocument } from './newsroom';
import { unpublishWhenNothingIsLive } from './unpublish';
import { reproject } from './publishing';

export interface Difference {
  shortId: string;
  locale: string;
  /** What is wrong, in one line. */
  problem: 'changed' | 'documentMissing' | 'unnumbered' | 'notPublished';
  headline: string;
}

export interface RepairReport {
  checked: number;
  differences: Difference[];
}

const pageSize = 200;

/**
 * Projects every live row again from the version it came from and compares; finds rows whose document is gone,
 * changes without a number, and documents that say they are published but are out in no language.
 * With `mend` it puts each right through the same use cases that editors use. After a crash the list is empty
 * but for what had no number yet.
 */
export async function repair(payload: Payload, { mend }: { mend: boolean }): Promise<RepairReport> {
  const store = await storeOf(payload);
  const report: RepairReport = { checked: 0, differences: [] };
  for (let after: string | undefined; ;) {
    const rows = await store.page(after, pageSize);
    for (const row of rows) {
      report.checked += 1;
      report.differences.push(...(await checkRow(payload, row, mend)));
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) break;
    after = `${last.shortId}|${last.locale}`;
  }
  for (const collection of Object.values(itemCollections)) {
    report.differences.push(...(await findUnpublished(payload, collection, mend)));
  }
  if (mend) await numberAndAnnounce(payload);
  return report;
}

async function checkRow(payload: Payload, row: PublishedRow, mend: boolean): Promise<Difference[]> {
  const differences: Difference[] = [];
  const found = (problem: Difference['problem']): Difference => {
    return { shortId: row.shortId, locale: row.locale, problem, headline: row.headline };
  };
  if (row.isNumbered === false) differences.push(found('unnumbered'));
  if (row.status !== 'live') return differences;
  const problem = await problemOf(await createLocalReq({}, payload), row);
  if (!problem) return differences;
  if (mend) await inTransaction(payload, (req) => mendRow(req, row));
  return [...differences, found(problem)];
}

async function problemOf(
  req: PayloadRequest,
  row: PublishedRow,
): Promise<'documentMissing' | 'changed' | undefined> {
  const publication = (await isInNewsroom(req, row)) ? await reproject(req, row) : undefined;
  if (!publication) return 'documentMissing';
  return isSameContent(row.content, publication.content) ? undefined : 'changed';
}

/** Reads the row again inside the transaction: an editor may have been there since it was compared. */
async function mendRow(req: PayloadRequest, { locale, shortId }: PublishedRow): Promise<void> {
  const rows = (await storeOf(req.payload)).rows(await req.transactionID);
  const row = await rows.get(locale, shortId);
  if (row?.status !== 'live') return;
  const publication = (await isInNewsroom(req, row)) ? await reproject(req, row) : undefined;
  if (publication) await publish(rows, publication);
  else await withdraw(rows, row, { mode: 'gone', at: installationOf(req.payload).now() });
}

/** A version can outlive its document: SQLite keeps it, without a parent. */
async function isInNewsroom(req: PayloadRequest, { kind, origin, locale }: PublishedRow): Promise<boolean> {
  if (!isItemKind(kind)) return true;
  return (await readDocument(req, itemCollections[kind], origin.documentId, locale)) !== undefined;
}

/** Mending takes the status back: nobody has decided that readers shall see what is not out. */
async function findUnpublished(
  payload: Payload,
  collection: ItemCollection,
  mend: boolean,
): Promise<Difference[]> {
  const store = await storeOf(payload);
  const differences: Difference[] = [];
  const documentIds: string[] = [];
  for (let page = 1; ; page += 1) {
    const found = await payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      select: { shortId: true, headline: true },
      sort: 'id',
      limit: pageSize,
      page,
      depth: 0,
      // The command acts for the installation, not for a person.
      overrideAccess: true,
    });
    for (const { id, shortId, headline } of found.docs) {
      const rows = await store.rows(undefined).ofOrigin({ collection, documentId: id });
      if (rows.some((row) => row.status === 'live')) continue;
      differences.push({
        shortId: shortId ?? id,
        locale: '*',
        problem: 'notPublished',
        headline: headline ?? '',
      });
      documentIds.push(id);
    }
    if (!found.hasNextPage) break;
  }
  // After all pages were read: mending changes what the question finds.
  for (const id of mend ? documentIds : []) {
    await inTransaction(payload, async (req) => {
      await unpublishWhenNothingIsLive(req, collection, id);
    });
  }
  return differences;
}

/** Runs `work` in a transaction of its own. */
export async function inTransaction(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  const shouldCommit = await initTransaction(req);
  try {
    await work(req);
    if (shouldCommit) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
