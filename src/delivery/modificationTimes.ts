import { LRUCache } from 'lru-cache';

interface Known {
  etag: string;
  /** Seconds since the epoch. */
  second: number;
}

/**
 * `Last-Modified` of each address: the second in which its content was first seen as it is. It stays
 * when a page is rendered anew to the same bytes. Dates have a grain of one second, so content that
 * changed within the same second gets none (undefined): a date could then confirm an older version.
 */
export function createModificationTimes(now: () => number, maxAddresses = 20_000) {
  const known = new LRUCache<string, Known>({ max: maxAddresses });
  return (key: string, etag: string): string | undefined => {
    const previous = known.get(key);
    if (previous?.etag === etag) return httpDate(previous.second);
    const second = Math.floor(now() / 1000);
    if (previous && previous.second >= second) {
      known.set(key, { etag: '', second: previous.second });
      return undefined;
    }
    known.set(key, { etag, second });
    return httpDate(second);
  };
}

function httpDate(second: number): string {
  return new Date(second * 1000).toUTCString();
}
