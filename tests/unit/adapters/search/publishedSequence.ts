import { isItem, type ProjectedItem, type Topic } from '../../../../src/content/contentItem';
import { sortKeyOf } from '../../../../src/publishing/projection/indexKeys';
import type { Change } from '../../../../src/publishing/publishedItems';
import { MemoryStore } from '../../delivery/publishedRows';

/** A store in memory that numbers what is published and withdrawn. */
export class PublishedSequence extends MemoryStore {
  private changes: Change[] = [];

  publish(...items: ProjectedItem[]): void {
    for (const item of items) this.put(item);
  }

  withdraw(shortId: string): void {
    const row = this.rows.find((known) => known.shortId === shortId);
    if (!row || !isItem(row)) throw new Error(`${shortId} is not live.`);
    this.rows = this.rows.filter((known) => known !== row);
    this.number(row, false);
  }

  addTopic(topic: Topic): void {
    this.rows.push(topic);
  }

  override async changesSince(sequence: number, limit = 500): Promise<Change[]> {
    return this.changes.filter((change) => change.sequence > sequence).slice(0, limit);
  }

  override async lastSequence(): Promise<number> {
    return this.changes.at(-1)?.sequence ?? 0;
  }

  private put(item: ProjectedItem): void {
    this.rows = this.rows.filter((row) => row.shortId !== item.shortId || row.locale !== item.locale);
    this.rows.push(item);
    this.number(item, true);
  }

  /** A row keeps its last number only. */
  private number(item: ProjectedItem, isLive: boolean): void {
    const { id, shortId, kind, locale } = item;
    const sequence = (this.changes.at(-1)?.sequence ?? 0) + 1;
    this.changes = this.changes.filter((change) => change.shortId !== shortId || change.locale !== locale);
    this.changes.push({
      sequence,
      id,
      shortId,
      kind,
      locale,
      isLive,
      lists: [],
      mediaIds: [],
      sortKey: sortKeyOf(item),
    });
  }
}
