import { LRUCache } from 'lru-cache';

/** What the cache must know of an entry; the handler's entries carry headers and bodies besides. */
export interface Cacheable {
  tags: readonly string[];
  /** Memory the entry takes, in bytes. */
  byteLength: number;
  /** Epoch milliseconds. */
  expiresAt?: number;
}

export interface Filling<Entry> {
  entry: Entry;
  /** Whether it may be stored under the key that was asked for. */
  isStorable: boolean;
}

export interface CacheStatistics {
  hits: number;
  misses: number;
  entries: number;
  bytes: number;
  /** Entries dropped because a tag of theirs changed. */
  dropped: number;
  /** Renderings answered but not stored, because a tag of theirs changed meanwhile. */
  overtaken: number;
}

export interface PageCache<Entry> {
  /** A stored entry that is still good. */
  get(key: string): Entry | undefined;
  /**
   * Fills `key`, once for all who ask meanwhile. Whoever asks after a drop never gets a filling that
   * began before it.
   */
  fill(key: string, make: () => Promise<Filling<Entry>>): Promise<Entry>;
  /** Removes every entry that carries one of the tags. */
  drop(tags: Iterable<string>): void;
  clear(): void;
  statistics(): CacheStatistics;
}

/** What happened since a filling began. */
interface Since {
  dropped: Set<string>;
  isCleared: boolean;
}

/** Memory taken by an entry beside its bodies: object, headers, place in the index. */
const overhead = 1024;

/** A cache of finished answers, bounded by bytes, emptied by tags. Pure: clock and rendering come from outside. */
export function createPageCache<Entry extends Cacheable>(options: {
  maxBytes: number;
  now: () => number;
}): PageCache<Entry> {
  const index = new Map<string, Set<string>>();
  const flights = new Map<string, { promise: Promise<Entry>; since: Since }>();
  const running = new Set<Since>();
  const counts = { hits: 0, misses: 0, dropped: 0, overtaken: 0 };
  const entries = new LRUCache<string, Entry>({
    maxSize: options.maxBytes,
    sizeCalculation: sizeOf,
    dispose: (entry, key) => unindex(index, key, entry.tags),
  });

  function store(key: string, entry: Entry): void {
    entries.set(key, entry);
    if (!entries.has(key)) return; // larger than the whole cache
    for (const tag of entry.tags) {
      const keys = index.get(tag);
      if (keys) keys.add(key);
      else index.set(tag, new Set([key]));
    }
  }

  async function run(key: string, since: Since, make: () => Promise<Filling<Entry>>): Promise<Entry> {
    try {
      const { entry, isStorable } = await make();
      const isOvertaken = since.isCleared || entry.tags.some((tag) => since.dropped.has(tag));
      if (isOvertaken) counts.overtaken += 1;
      else if (isStorable) store(key, entry);
      return entry;
    } finally {
      running.delete(since);
      if (flights.get(key)?.since === since) flights.delete(key);
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry?.expiresAt !== undefined && entry.expiresAt <= options.now()) {
        entries.delete(key);
        return undefined;
      }
      if (entry) counts.hits += 1;
      return entry;
    },
    fill(key, make) {
      const known = flights.get(key);
      if (known) return known.promise;
      counts.misses += 1;
      const since: Since = { dropped: new Set(), isCleared: false };
      running.add(since);
      const promise = run(key, since, make);
      flights.set(key, { promise, since });
      return promise;
    },
    drop(tags) {
      const dropped = new Set(tags);
      if (dropped.size === 0) return;
      // Renderings under way may have read the old state: later requests start anew.
      flights.clear();
      for (const since of running) for (const tag of dropped) since.dropped.add(tag);
      for (const tag of dropped) {
        for (const key of [...(index.get(tag) ?? [])]) if (entries.delete(key)) counts.dropped += 1;
      }
    },
    clear() {
      flights.clear();
      for (const since of running) since.isCleared = true;
      entries.clear();
    },
    statistics: () => ({ ...counts, entries: entries.size, bytes: entries.calculatedSize }),
  };
}

function sizeOf(entry: Cacheable): number {
  return entry.byteLength + entry.tags.reduce((sum, tag) => sum + 2 * tag.length, overhead);
}

function unindex(index: Map<string, Set<string>>, key: string, tags: readonly string[]): void {
  for (const tag of tags) {
    const keys = index.get(tag);
    if (!keys) continue;
    keys.delete(key);
    if (keys.size === 0) index.delete(tag);
  }
}
