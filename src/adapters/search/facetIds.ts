import type Database from 'libsql';

/** Facet keys as small numbers, all of them in memory: there are a few hundred at most. */
export class FacetIds {
  private readonly ids = new Map<string, number>();
  private readonly keys = new Map<number, string>();

  constructor(private readonly db: Database.Database) {
    this.reload();
  }

  /** After a transaction that was rolled back: what was numbered in it is not there. */
  reload(): void {
    this.ids.clear();
    this.keys.clear();
    const rows = this.db.prepare('select id, key from facets').raw().all() as [number, string][];
    for (const [id, key] of rows) this.remember(id, key);
  }

  toId(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.db.prepare('insert into facets (id, key) values (?, ?)').run(id, key);
    this.remember(id, key);
    return id;
  }

  /** Undefined when one of the keys stands in no item. */
  ofKeys(keys: readonly string[]): number[] | undefined {
    const found = keys.flatMap((key) => this.ids.get(key) ?? []);
    return found.length === keys.length ? found : undefined;
  }

  /** Of a list as rows keep it, `3,17`. */
  toKeys(list: string): string[] {
    return list.split(',').flatMap((id) => this.keys.get(Number(id)) ?? []);
  }

  private remember(id: number, key: string): void {
    this.ids.set(key, id);
    this.keys.set(id, key);
  }
}
